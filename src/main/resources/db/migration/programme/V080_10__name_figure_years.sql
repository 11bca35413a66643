-- what the program knew by itself until now is written in the forms of the rounds there are
update programme_round
set dossier_template = '{"figureYears":3,' || replace(substr(dossier_template, 2), '"jumpNote":"note"', '"jumpNote":"note","jumpOver":0.5')
where dossier_template like '{"sections":%';
