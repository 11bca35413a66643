-- Files handed in before there was an allowance count against the hospital's, too.
update document_file file set account = project.hospital_id
from application_project project
where file.owner_type = 'application' and file.owner_id = project.id::text and file.account is null;
