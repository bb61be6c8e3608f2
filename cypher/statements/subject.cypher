// What a statement is about.
// @from this Statement
// @to one that Node
MATCH (this:Fact {id: 'claim:hanoi-signing-2025.signatories'})
MATCH (this)-[:SAYS_OF]->(that)
RETURN that
