package cn.denggao.discipline.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.discipline.domain.ClusterSheet;
import cn.denggao.discipline.domain.OverseeingClusters.HospitalCluster;
import cn.denggao.discipline.domain.OverseeingDisciplines.State;
import cn.denggao.sheet.SheetColumn;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Clusters of one hospital, or of those below an authority, as a workbook. */
@Component
class ClusterListSheet {

	private final ListTexts list;

	ClusterListSheet(MessageSource messages) {
		this.list = new ListTexts(messages, "discipline");
	}

	/** Those of one hospital, in the order of the page. */
	ExportedList of(List<ClusterSheet> clusters) {
		return ExportedList.of(list.text("clusters"), Map.of(), columns(), clusters.stream().map(this::cells).toList());
	}

	/** Those of several, with whose each is; the year is that of the hospitals' state. */
	ExportedList of(int year, String words, String state, List<HospitalCluster> clusters) {
		var asked = new LinkedHashMap<String, String>();
		asked.put(list.text("col.hospital"), words);
		if (!state.isEmpty()) {
			asked.put(list.text("col.year"), String.valueOf(year));
			asked.put(list.text("col.status"), standing(state));
		}
		var columns = new ArrayList<>(list.texts("col.hospital"));
		columns.addAll(columns());
		return ExportedList.of(list.text("clusters"), asked, columns, clusters.stream().map(this::cells).toList());
	}

	private String standing(String state) {
		return Arrays.stream(State.values())
			.filter(known -> known.name().equals(state))
			.findFirst()
			.map(known -> list.text("state." + known))
			.orElse(state);
	}

	private List<SheetColumn> columns() {
		return list.texts("cluster.name", "cluster.lead", "col.class", "cluster.leads-no-more", "cluster.members");
	}

	private List<Object> cells(HospitalCluster one) {
		var cells = new ArrayList<Object>(List.of(one.hospital().name()));
		cells.addAll(cells(one.cluster()));
		return cells;
	}

	private List<Object> cells(ClusterSheet one) {
		return Arrays.asList(one.name(), one.leadName(),
				(one.leadClass() == null) ? list.text("no-class") : list.word(one.leadClass().messageKey()),
				one.leads() ? null : list.text("cluster.leads-no-more"), String.join(list.text("and"), one.members()));
	}

}
