// Whether the credentials were presented.
// of tenure Tenure
// param credentials Boolean!
MATCH (tenure:Tenure)
WHERE (tenure.credentials IS NOT NULL) = $credentials
RETURN tenure
