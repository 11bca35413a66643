package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import cn.denggao.kernel.Refused;
import cn.denggao.programme.domain.Allocation.Unit;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Places by population, reckoned by hand. */
class AllocationTests {

	@Test
	@Requirement("R000-10")
	void sharesInProportionWhenItComesOutEven() {
		assertThat(places(10, 0, "1", unit("A", 500), unit("B", 300), unit("C", 200)))
			.isEqualTo(Map.of("A", 5, "B", 3, "C", 2));
	}

	@Test
	@Requirement("R000-10")
	void givesWhatIsLeftToTheLargestRemainder() { // 5.3, 2.4, 2.3
		assertThat(places(10, 0, "1", unit("A", 530), unit("B", 240), unit("C", 230)))
			.isEqualTo(Map.of("A", 5, "B", 3, "C", 2));
	}

	@Test
	void givesEverybodyTheFloorFirst() { // 7 by weight: 3.71, 1.68, 1.61
		assertThat(places(10, 1, "1", unit("A", 530), unit("B", 240), unit("C", 230)))
			.isEqualTo(Map.of("A", 5, "B", 3, "C", 2));
	}

	@Test
	@Requirement("R000-11")
	void weighsMoreOutsideTheCapital() { // 500, 375, 375 of 1250; without tilt 5, 2.5,
											// 2.5
		assertThat(places(10, 0, "1.5", capital("A", 500), unit("B", 250), unit("C", 250)))
			.isEqualTo(Map.of("A", 4, "B", 3, "C", 3));
	}

	@Test
	void givesAnEqualRemainderToTheLargerPopulation() { // 2.5, 1.5 and 1.0
		assertThat(places(5, 0, "1", unit("B", 300), unit("A", 500), unit("C", 200)))
			.isEqualTo(Map.of("A", 3, "B", 1, "C", 1));
	}

	@Test
	void givesATieOutsideTheCapital() { // 1.0, 0.5, 0.5
		assertThat(places(2, 0, "1", unit("A", 200), capital("B", 100), unit("C", 100)))
			.isEqualTo(Map.of("A", 1, "B", 0, "C", 1));
	}

	@Test
	void letsAPersonDecideATieInEverything() {
		assertThatThrownBy(() -> places(2, 0, "1", unit("A", 200), unit("B", 100), unit("C", 100)))
			.isInstanceOf(Refused.class)
			.hasMessage("programme.allocation.tied")
			.satisfies(refused -> assertThat(((Refused) refused).arguments()).containsExactly("B、C"));
		assertThat(places(2, 0, "1", unit("A", 200), unit("B", 100), new Unit("C", "C", 100, false, true)))
			.isEqualTo(Map.of("A", 1, "B", 0, "C", 1));
	}

	@ParameterizedTest
	@CsvSource({ "750, 24.19", "150, 4.84", "5000, 161.29", "1000, 32.26", "10000, 322.58" })
	void tellsTheAverageOfThirtyOneProvincesAndSharesAllPlaces(int places, BigDecimal average) {
		var units = IntStream.rangeClosed(1, 31).mapToObj(number -> unit("P" + number, 1000 + number)).toList();
		var allocation = new Allocation(places, 2020, "第七次全国人口普查", 0, BigDecimal.ONE, units);

		assertThat(allocation.average()).isEqualTo(average);
		assertThat(allocation.proposal().values()).allMatch(given -> Math.abs(given - average.intValue()) <= 6)
			.satisfies(all -> assertThat(all.stream().mapToInt(Integer::intValue).sum()).isEqualTo(places));
	}

	private static Map<String, Integer> places(int places, int floor, String tilt, Unit... units) {
		return new Allocation(places, 2020, "第七次全国人口普查", floor, new BigDecimal(tilt), List.of(units)).proposal();
	}

	private static Unit unit(String id, long population) {
		return new Unit(id, id, population, false, false);
	}

	private static Unit capital(String id, long population) {
		return new Unit(id, id, population, true, false);
	}

}
