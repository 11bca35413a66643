package cn.denggao.modeling.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** All shelves as one library: each kind of definition is kept in its own place. */
@Primary
@Component
class WholeLibrary implements DefinitionLibrary {

	private final List<DefinitionShelf> shelves;

	WholeLibrary(List<DefinitionShelf> shelves) {
		this.shelves = shelves;
	}

	private DefinitionShelf of(DefinitionName name) {
		return shelves.stream().filter(shelf -> shelf.keeps(name.kind())).findFirst().orElseThrow();
	}

	@Override
	public List<DefinitionVersion> live() {
		return shelves.stream().flatMap(shelf -> shelf.live().stream()).toList();
	}

	@Override
	public List<DefinitionVersion> versions(DefinitionName name) {
		return of(name).versions(name);
	}

	@Override
	public byte[] content(DefinitionVersion version) {
		return of(version.name()).content(version);
	}

	@Override
	public boolean isSame(DefinitionVersion version, byte[] content) {
		return of(version.name()).isSame(version, content);
	}

	@Override
	public int deploy(DefinitionName name, String file, byte[] content) {
		return of(name).deploy(name, file, content);
	}

	@Override
	public Optional<DefinitionVersion> modelOf(DefinitionName name) {
		return of(name).modelOf(name);
	}

	@Override
	public int nextNumber(DefinitionName name) {
		return of(name).nextNumber(name);
	}

	@Override
	public void withdraw(DefinitionName name) {
		of(name).withdraw(name);
	}

}
