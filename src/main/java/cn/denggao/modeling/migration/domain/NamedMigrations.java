package cn.denggao.modeling.migration.domain;

import java.util.List;
import java.util.stream.Collectors;

import cn.denggao.identity.AccountDirectory;
import cn.denggao.modeling.domain.KnownOwners;

import org.springframework.stereotype.Component;

/** Migrations with the names that people know. */
@Component
class NamedMigrations {

	private final ProcessVersions versions;

	private final AccountDirectory accounts;

	private final KnownOwners owners;

	NamedMigrations(ProcessVersions versions, AccountDirectory accounts, KnownOwners owners) {
		this.versions = versions;
		this.accounts = accounts;
		this.owners = owners;
	}

	MigrationView view(Migration migration) {
		return views(List.of(migration)).get(0);
	}

	List<MigrationView> views(List<Migration> migrations) {
		var processes = migrations.stream().map(Migration::process).distinct().toList();
		var names = processes.stream().collect(Collectors.toMap(process -> process, versions::nameOf));
		var owned = processes.stream().collect(Collectors.toMap(process -> process, versions::owners));
		return migrations.stream()
			.map(one -> one.view(names.get(one.process()), accounts::nameOf,
					version -> owners.nameOf(owned.get(one.process()).get(version))))
			.toList();
	}

}
