// Whether the credentials had certainly been presented by the day.
// @of tenure Tenure
// @param credentials Boolean!
// @param asOf Date!
MATCH (tenure:Tenure)
WHERE coalesce(tenure.credentialsLatest <= $asOf, false) = $credentials
RETURN tenure
