// Takes away what facts are linked by, before it is written anew.
// param ids [STRING]
// param outgoing [STRING]
// param incoming [STRING]
UNWIND $ids AS wanted
MATCH (fact:Fact {id: wanted})
CALL (fact) { MATCH (fact)-[link]->() WHERE type(link) IN $outgoing DELETE link }
CALL (fact) { MATCH (fact)<-[link]-() WHERE type(link) IN $incoming DELETE link }
