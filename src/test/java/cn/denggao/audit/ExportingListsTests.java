package cn.denggao.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.identity.Role;
import cn.denggao.sheet.Destination;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Any list in Excel: what stands above it, where it is cut, what the trail keeps. */
@DenggaoTest
class ExportingListsTests {

	private static final Acting AUDITOR = Acting.as("lists-auditor", "OPS", Role.AUDIT_ADMIN);

	@Autowired
	private ExportingLists exporting;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate database;

	private Subject subject;

	private ByteArrayOutputStream written;

	@BeforeEach
	void aSubject() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		subject = Subject.of("audit", UUID.randomUUID());
		written = new ByteArrayOutputStream();
	}

	@AfterEach
	void forgetsTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void saysThatItIsCutAndWritesOnlyTheFirst() throws IOException {
		// when
		exports(2, "=1+1", "乙", "丙");

		// then
		var lines = WorkbookLines.of(written.toByteArray());
		assertThat(lines.get(0)).isEqualTo("导出人：lists-auditor（lists-auditor），OPS");
		assertThat(lines.subList(2, lines.size())).containsExactly("条件：名称：某院；类别：全部；地区", "共 3 条",
				"以上条件找到的多于 2 条，只导出前 2 条；请缩小范围再导出", "名称", "=1+1", "乙");
		assertThat(facts()).containsExactly("{\"asked\":\"条件：名称：某院；类别：全部；地区\",\"rows\":2}");
	}

	@Test
	void saysNothingOfALimitThatIsJustReached() throws IOException {
		// when
		exports(3, "甲", "乙", "丙");

		// then
		assertThat(WorkbookLines.of(written.toByteArray())).endsWith("共 3 条", "名称", "甲", "乙", "丙");
	}

	@Test
	void leavesNoRowWhereNothingCouldBeTaken() {
		assertThatThrownBy(() -> AUDITOR.does(() -> transaction.executeWithoutResult(status -> write(list("甲"), () -> {
			throw new IOException("gone");
		}, 9)))).hasRootCauseMessage("gone");
		assertThat(facts()).isEmpty();
	}

	private void exports(int most, String... names) {
		AUDITOR.does(() -> transaction.executeWithoutResult(status -> write(list(names), () -> written, most)));
	}

	private void write(ExportedList list, Destination destination, int most) {
		try {
			exporting.write(list, "audit.exported", subject, destination, most);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static ExportedList list(String... names) {
		var asked = new LinkedHashMap<String, String>();
		asked.put("名称", "某院");
		asked.put("状态", " ");
		asked.put("类别", "全部；地区");
		return ExportedList.of("清单", asked, List.of(SheetColumn.of("名称", Kind.TEXT)),
				Arrays.stream(names).map(List::of).toList());
	}

	private List<String> facts() {
		return database.queryForList("select facts from audit_entry where action = 'audit.exported' and subject_id = ?",
				String.class, subject.id());
	}

}
