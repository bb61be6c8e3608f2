/**
 * The form in which the ledger, and what is concluded from it, stand in the graph. It is counted up
 * with every change of it, or else older graphs would answer wrongly in silence. 2: ids and days
 * beside each other, for indexes that give orders. 3: what is hidden keeps relationships to all
 * that it names. 4: names stand in parts too. 5: what was told stands apart from what is shown. 6:
 * acts have a day for the order of all of them. 7: names are kept in all their spellings, and what
 * somebody calls a thing is one of its names. 8: where actors stand under conventions is written
 * down over time, who takes part twice is marked, and what is only planned.
 */
export const FORM = 8;
