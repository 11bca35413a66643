package cn.denggao.discipline.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.discipline.domain.ClusterSheet;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The clusters of a hospital as a workbook. */
@Component
class ClusterListSheet {

	private final ListTexts list;

	ClusterListSheet(MessageSource messages) {
		this.list = new ListTexts(messages, "discipline");
	}

	/** These, in the order of the page. */
	ExportedList of(List<ClusterSheet> clusters) {
		return ExportedList.of(list.text("clusters"), Map.of(),
				list.texts("cluster.name", "cluster.lead", "col.class", "cluster.leads-no-more", "cluster.members"),
				clusters.stream().map(this::cells).toList());
	}

	private List<Object> cells(ClusterSheet one) {
		return Arrays.asList(one.name(), one.leadName(),
				(one.leadClass() == null) ? list.text("no-class") : list.word(one.leadClass().messageKey()),
				one.leads() ? null : list.text("cluster.leads-no-more"), String.join(list.text("and"), one.members()));
	}

}
