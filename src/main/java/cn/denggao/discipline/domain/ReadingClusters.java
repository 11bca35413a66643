package cn.denggao.discipline.domain;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows clusters to the hospital's people and to those above it. */
@Service
@Transactional(readOnly = true)
public class ReadingClusters {

	private final DisciplineDesk desk;

	private final Register register;

	private final Clusters clusters;

	private final LeadingClasses leading;

	private final ClusterSheets sheets;

	ReadingClusters(DisciplineDesk desk, Register register, Clusters clusters, LeadingClasses leading,
			ClusterSheets sheets) {
		this.desk = desk;
		this.register = register;
		this.clusters = clusters;
		this.leading = leading;
		this.sheets = sheets;
	}

	/** Those of the own hospital that have not ended. */
	public List<ClusterSheet> own() {
		return sheets(desk.reader().organisation());
	}

	/** Those of a hospital, for authorities above it. */
	public List<ClusterSheet> of(OrganisationId hospital) {
		desk.overseer();
		if (!desk.oversees(hospital.value())) {
			throw Refused.notFound();
		}
		return sheets(hospital.value());
	}

	/** One of the own hospital. */
	public ClusterSheet sheet(UUID id) {
		var hospital = desk.reader().organisation();
		return clusters.findById(id)
			.filter(cluster -> cluster.isOf(hospital) && !cluster.isEnded())
			.map(cluster -> sheets.of(List.of(cluster)).get(0))
			.orElseThrow(Refused::notFound);
	}

	/** Disciplines of the own hospital that may lead, by code. */
	public SortedMap<String, String> leads() {
		return leading.leads(desk.reader().organisation());
	}

	/** Disciplines of the own hospital, by code. */
	public SortedMap<String, String> disciplines() {
		var names = new TreeMap<String, String>();
		register.of(desk.reader().organisation()).forEach(code -> names.put(code, sheets.name(code)));
		return names;
	}

	private List<ClusterSheet> sheets(String hospital) {
		return sheets.of(clusters.alive(hospital));
	}

}
