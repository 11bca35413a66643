package cn.denggao.modeling.migration.web;

import java.util.List;

import cn.denggao.modeling.migration.domain.MigrationView;
import cn.denggao.modeling.migration.domain.ReadingMigrations.Arranged;

import org.springframework.web.util.UriComponentsBuilder;

/** Leads to the impact of a proposed migration, with what was chosen in it. */
final class ImpactLink {

	private ImpactLink() {
	}

	static String of(MigrationView migration, List<Arranged> arranged) {
		var link = UriComponentsBuilder.fromPath("/modeling/migrations/new")
			.queryParam("process", migration.process())
			.queryParam("from", migration.fromVersion())
			.queryParam("to", migration.toVersion());
		arranged.forEach(one -> link.queryParam("former", one.choice().former())
			.queryParam("present", (one.choice().present() == null) ? "" : one.choice().present())
			.queryParam("treatment", one.choice().treatment()));
		return link.build().toUriString();
	}

}
