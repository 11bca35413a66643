-- 演示用的学科分类：一家医院已由院长确认并组建了学科群，另一家正待院长确认。内容均为虚构。
insert into discipline_entry (hospital, specialty, registered_by, registered_at)
select 'SX01', code, 'sx01dept', now() from organisation_specialty
where code in ('03.01', '03.02', '03.03', '03.04', '03.06', '03.07', '04.01', '04.02', '04.03', '04.05', '04.06', '05', '07', '10', '11', '13', '15', '19', '20', '21', '26', '28', '30', '31', '32', '32.09')
on conflict do nothing;

insert into discipline_classification (id, hospital, year, number, status, drafted_by, drafted_at, version)
values ('0d15c000-0000-4000-8000-000000002026', 'SX01', 2026, 1, 'DRAFT', 'sx01dept', now(), 0);

insert into discipline_class (classification_id, specialty, name, discipline_class, development, standing, talent, capability)
select '0d15c000-0000-4000-8000-000000002026', e.specialty, s.name,
    case when e.specialty in ('03.04', '04.06', '03.01', '19') then 'ADVANTAGE'
         when e.specialty in ('03.03', '04.02', '32.09', '21') then 'KEY_SUPPORT'
         when e.specialty in ('26', '28', '30', '31', '32') then 'PLATFORM'
         else 'BASIC' end,
    coalesce(w.development, ''), coalesce(w.standing, ''), coalesce(w.talent, ''), coalesce(w.capability, '')
from discipline_entry e join organisation_specialty s on s.code = e.specialty
left join (values
    ('03.04', '结构性心脏病、复杂冠脉病变介入省内领先，近三年出院量年均增长约 6%', '省医学会专业委员会副主任委员单位，省级临床重点专科', '医师 52 人，高级职称 23 人，博士 12 人', '经导管主动脉瓣置换年均 140 余例，跨省就医率逐年下降'),
    ('04.06', '主动脉夹层与心脏移植救治能力居省内前列', '省级质量控制中心挂靠单位', '医师 31 人，高级职称 14 人', '急诊主动脉夹层手术 24 小时可开展'),
    ('03.01', '呼吸与危重症一体化管理，省内首批达标单位', '省级临床重点专科', '医师 40 人，高级职称 17 人', '气管镜介入四级手术占比 38%'),
    ('19', '多学科诊疗覆盖十个主要癌种', '省肿瘤专科联盟理事长单位', '医师 46 人，高级职称 20 人', '年放疗人次与临床试验数居省内前三'),
    ('03.03', '卒中中心通过复评，癫痫与帕金森病亚专科刚起步', '省内中上', '医师 28 人，学科带头人新引进', '取栓、溶栓时间达标，疑难病例外转仍多'),
    ('04.02', '颅底、功能神经外科两个方向待突破', '省内中上', '医师 22 人，需引进功能神经外科带头人', '四级手术占比 52%'),
    ('32.09', '综合介入由影像科分出，独立设置病区不久', '省内中游', '医师 12 人', '肿瘤与外周血管介入年 1800 例'),
    ('21', '神经、心肺康复两个病区', '省内中游', '医师、治疗师 45 人', '早期康复介入率待提高')
) as w (code, development, standing, talent, capability) on w.code = e.specialty
where e.hospital = 'SX01';

update discipline_classification set status = 'CONFIRMED', proposed_by = 'sx01dept', proposed_at = now(), confirmed_by = 'sx01head', confirmed_at = now()
where id = '0d15c000-0000-4000-8000-000000002026';

insert into discipline_cluster (id, hospital, name, lead, formed_by, formed_at, version)
values ('0d15c000-0000-4000-8000-00000000c001', 'SX01', '心血管疾病学科群', '03.04', 'sx01dept', now(), 0);

insert into discipline_cluster_member (cluster_id, specialty)
select '0d15c000-0000-4000-8000-00000000c001', code from unnest(array['04.06', '32.09', '26', '28', '21']) code;

insert into discipline_entry (hospital, specialty, registered_by, registered_at)
select 'SX02', code, 'sx02dept', now() from organisation_specialty
where code in ('03', '04', '05', '07', '15', '20', '26', '28', '30', '31', '32')
on conflict do nothing;

insert into discipline_classification (id, hospital, year, number, status, drafted_by, drafted_at, version)
values ('0d15c000-0000-4000-8000-000000002027', 'SX02', 2026, 1, 'DRAFT', 'sx02dept', now(), 0);

insert into discipline_class (classification_id, specialty, name, discipline_class, development, standing, talent, capability)
select '0d15c000-0000-4000-8000-000000002027', e.specialty, s.name,
    case when e.specialty in ('26', '28', '30', '31', '32') then 'PLATFORM' else 'BASIC' end, '', '', '', ''
from discipline_entry e join organisation_specialty s on s.code = e.specialty where e.hospital = 'SX02';

update discipline_classification set status = 'PROPOSED', proposed_by = 'sx02dept', proposed_at = now()
where id = '0d15c000-0000-4000-8000-000000002027';
