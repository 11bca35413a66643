package cn.denggao.tracking;

import java.util.HashSet;
import java.util.Set;

import cn.denggao.application.ProjectId;
import cn.denggao.tracking.domain.ComparingPositions;
import cn.denggao.tracking.domain.Position;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.junit.jupiter.SpringExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** After every story each of its projects stands where its status says. */
public class PositionsAgree implements BeforeEachCallback, AfterEachCallback {

	private final Set<ProjectId> before = new HashSet<>();

	@Override
	public void beforeEach(ExtensionContext context) {
		before.clear();
		comparing(context).deviations().forEach(position -> before.add(position.project()));
	}

	@Override
	public void afterEach(ExtensionContext context) {
		assertThat(comparing(context).deviations()).as("status and token")
			.filteredOn(position -> !before.contains(position.project()))
			.extracting(Position::status, Position::elements)
			.isEmpty();
	}

	private static ComparingPositions comparing(ExtensionContext context) {
		return SpringExtension.getApplicationContext(context).getBean(ComparingPositions.class);
	}

}
