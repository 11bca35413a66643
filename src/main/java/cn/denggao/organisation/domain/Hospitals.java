package cn.denggao.organisation.domain;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

interface Hospitals extends JpaRepository<Hospital, String> {

	List<Hospital> findByEndedOnIsNullOrderById();

	/** Hospitals that report to an authority, directly or through others. */
	@NativeQuery("""
			with recursive below as (
				select id from organisation_authority where id = :authority
					or (superior is null and :authority in (select id from organisation_authority where level = 'NATION'))
				union all
				select a.id from organisation_authority a join below on a.superior = below.id)
			select h.* from organisation_hospital h join below on h.supervisor = below.id order by h.id
			""")
	List<Hospital> under(String authority);

	/** Those that such a hospital answers for today, and itself. */
	@NativeQuery("""
			with recursive below as (
				select id from organisation_authority where id = :authority
					or (superior is null and :authority in (select id from organisation_authority where level = 'NATION'))
				union all
				select a.id from organisation_authority a join below on a.superior = below.id),
			answering as (
				select h.id from organisation_hospital h join below on h.supervisor = below.id where h.successor is null
				union
				select h.id from organisation_hospital h join answering on h.successor = answering.id)
			select h.* from organisation_hospital h join answering on h.id = answering.id order by h.id
			""")
	List<Hospital> answeredBelow(String authority);

	/** Ids of the hospitals in a region and within it, and of those they answer for. */
	@NativeQuery("""
			with recursive inside as (
				select code from organisation_region where code = :region
				union
				select r.code from organisation_region r join inside on r.parent = inside.code),
			answering as (
				select h.id from organisation_hospital h join inside on h.region = inside.code
				where h.successor is null
				union
				select h.id from organisation_hospital h join answering on h.successor = answering.id)
			select id from answering order by id
			""")
	List<String> answeredIn(String region);

	/** Ids of hospitals merged into one, directly or through others. */
	@NativeQuery("""
			with recursive heirs as (
				select id from organisation_hospital where successor = :hospital
				union
				select h.id from organisation_hospital h join heirs on h.successor = heirs.id)
			select id from heirs order by id
			""")
	List<String> absorbedBy(String hospital);

	boolean existsByCreditCode(String creditCode);

}
