package cn.denggao.discipline.domain;

import java.util.List;
import java.util.stream.Collectors;

import cn.denggao.discipline.domain.OverseeingDisciplines.HospitalLine;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Authorities see the clusters of all hospitals below them together (R001-23). */
@Service
@Transactional(readOnly = true)
public class OverseeingClusters {

	private final OverseeingDisciplines overseeing;

	private final Clusters clusters;

	private final ClusterSheets sheets;

	OverseeingClusters(OverseeingDisciplines overseeing, Clusters clusters, ClusterSheets sheets) {
		this.overseeing = overseeing;
		this.clusters = clusters;
		this.sheets = sheets;
	}

	/**
	 * Those there are today, of the hospitals that the list of hospitals shows for these
	 * conditions, in its order.
	 */
	public List<HospitalCluster> of(int year, String words, String state) {
		var hospitals = overseeing.hospitals(year, words, state);
		var alive = clusters.aliveOf(hospitals.stream().map(each -> each.id().value()).toList());
		var found = sheets.of(alive).stream().collect(Collectors.groupingBy(ClusterSheet::hospital));
		return hospitals.stream()
			.flatMap(hospital -> found.getOrDefault(hospital.id().value(), List.of())
				.stream()
				.map(cluster -> new HospitalCluster(hospital, cluster)))
			.toList();
	}

	/** A cluster and whose it is. */
	public record HospitalCluster(HospitalLine hospital, ClusterSheet cluster) {
	}

}
