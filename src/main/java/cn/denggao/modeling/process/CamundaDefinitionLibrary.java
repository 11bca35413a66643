package cn.denggao.modeling.process;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.denggao.engine.DeployedFile;
import cn.denggao.engine.DeployedFiles;
import cn.denggao.engine.FormFamilies;
import cn.denggao.engine.guard.RefusedDeployment;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.domain.DefinitionKind;
import cn.denggao.modeling.domain.DefinitionName;
import cn.denggao.modeling.domain.DefinitionShelf;
import cn.denggao.modeling.domain.DefinitionVersion;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The engine's repository as a library of definitions. */
@Order(0)
@Component
class CamundaDefinitionLibrary implements DefinitionShelf {

	private static final Logger log = LoggerFactory.getLogger(CamundaDefinitionLibrary.class);

	/** By it operators tell these deployments from shipped ones; proves nothing. */
	private static final String SOURCE = "modeling";

	private final DeployedFiles files;

	private final RepositoryService repository;

	private final FormTitles titles;

	private final FormFamilies families;

	CamundaDefinitionLibrary(DeployedFiles files, RepositoryService repository, FormTitles titles,
			FormFamilies families) {
		this.files = files;
		this.repository = repository;
		this.titles = titles;
		this.families = families;
	}

	@Override
	public boolean keeps(DefinitionKind kind) {
		return kind != DefinitionKind.RUBRIC;
	}

	@Override
	public List<DefinitionVersion> live() {
		var newest = files.newest();
		var forms = titles.in(newest);
		return newest.stream()
			.filter(file -> DefinitionName.find(nameOf(file)).isPresent())
			.map(file -> version(file, forms))
			.toList();
	}

	@Override
	public List<DefinitionVersion> versions(DefinitionName name) {
		var versions = files.versions(name.kind().ending(), name.key(), name.owner());
		var named = versions.stream().allMatch(file -> file.name() != null);
		var forms = named ? Map.<String, String>of() : titles.in(files.newest());
		return versions.stream().map(file -> version(file, forms)).toList();
	}

	@Override
	public byte[] content(DefinitionVersion version) {
		return files.versions(version.name().kind().ending(), version.name().key(), version.name().owner())
			.stream()
			.filter(file -> file.version() == version.version())
			.findFirst()
			.map(files::content)
			.orElseThrow(Refused::notFound);
	}

	@Override
	@Transactional
	public int deploy(DefinitionName name, String file, byte[] content) {
		try {
			repository.createDeployment()
				.name(name.toString())
				.source(SOURCE)
				.tenantId(name.owner())
				.addInputStream(file, new ByteArrayInputStream(content))
				.deploy();
		}
		catch (RefusedDeployment ex) {
			throw Refused.tooLate("modeling.release.refused-by-guard", ex.getMessage());
		}
		catch (ParseException ex) {
			log.error("The engine cannot read {}, which the guard let through", file, ex);
			throw Refused.tooLate("modeling.release.unreadable", file);
		}
		return newestNumber(name);
	}

	@Override
	public Optional<DefinitionVersion> modelOf(DefinitionName name) {
		return (!name.isShared() || name.kind() != DefinitionKind.FORM) ? Optional.empty()
				: families.of(name.key()).flatMap(family -> newest(new DefinitionName(name.kind(), family.model())));
	}

	@Override
	public int nextNumber(DefinitionName name) {
		return files.nextVersion(name.kind().ending(), name.key());
	}

	@Override
	@Transactional
	public void withdraw(DefinitionName name) {
		files.withdraw(files.versions(name.kind().ending(), name.key(), name.owner()).get(0));
	}

	private static String nameOf(DeployedFile file) {
		return file.key() + "." + file.ending() + ((file.owner() == null) ? "" : "@" + file.owner());
	}

	private static DefinitionVersion version(DeployedFile file, Map<String, String> forms) {
		var title = (file.name() != null) ? file.name() : forms.getOrDefault(file.key(), file.key());
		return new DefinitionVersion(DefinitionName.valueOf(nameOf(file)), file.version(), title, file.file(),
				file.definition(), file.deployedAt(), file.shipped(), file.withdrawn(), file.running(),
				file.runningInAll());
	}

}
