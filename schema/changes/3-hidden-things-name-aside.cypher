// Form 3: a hidden thing points at all that it names, shown or not, under a type that says so; concluding anew writes them.
MATCH ()-[link:NAMES_HIDDEN]->()
DELETE link;
