package cn.denggao.opinion;

import java.util.UUID;

import cn.denggao.modeling.Redrawing;
import cn.denggao.modeling.domain.BeginningForm;
import cn.denggao.modeling.domain.DecidingRelease;
import cn.denggao.modeling.domain.DeployingRelease;
import cn.denggao.modeling.domain.SubmittingDraft;

import org.springframework.context.ApplicationContext;

import static cn.denggao.modeling.Redrawing.APPROVER;
import static cn.denggao.modeling.Redrawing.AUTHOR;

/** An opinion form that two administrators make: what a finance audit asks for. */
public final class FinanceForm {

	static final String TITLE = "财务审计意见";

	/** One of each kind. */
	static final String FIELDS = """
			,
			{ "id": "Field_amount", "type": "number", "key": "auditedAmount", "label": "审计金额（元）", "decimalDigits": 2, "serializeToString": true, "validate": { "required": true, "min": 0, "max": 1000000000 } },
			{ "id": "Field_agency", "type": "textfield", "key": "agency", "label": "审计机构", "validate": { "required": true, "minLength": 4, "maxLength": 30 } },
			{ "id": "Field_concluded", "type": "datetime", "key": "concludedOn", "subtype": "date", "dateLabel": "审计结论日期", "validate": { "required": true } },
			{ "id": "Field_problems", "type": "number", "key": "problems", "label": "发现的问题数", "decimalDigits": 0, "validate": { "min": 0 } },
			{ "id": "Field_kind", "type": "select", "key": "auditKind", "label": "审计方式", "values": [ { "label": "就地审计", "value": "ON_SITE" }, { "label": "送达审计", "value": "BY_POST" } ] },
			{ "id": "Group_found", "type": "group", "label": "问题", "components": [
				{ "id": "Field_topics", "type": "checklist", "key": "topics", "label": "涉及方面", "values": [ { "label": "预算执行", "value": "BUDGET" }, { "label": "资产管理", "value": "ASSETS" }, { "label": "采购", "value": "PURCHASE" } ] },
				{ "id": "Field_rectified", "type": "checkbox", "key": "rectified", "label": "已整改" },
				{ "id": "Field_remark", "type": "textarea", "key": "remark", "label": "不同意的补充说明", "validate": { "required": true, "maxLength": 200 }, "conditional": { "hide": "=answer != \\"DISAGREED\\"" } }
			] }
			]
			}
			""";

	private final ApplicationContext program;

	private final String own = "audit-" + UUID.randomUUID().toString().substring(0, 8);

	public FinanceForm(ApplicationContext program) {
		this.program = program;
	}

	public String key() {
		return "opinion-" + own;
	}

	/** What no other form is called. */
	public String title() {
		return TITLE + " " + own;
	}

	public String name() {
		return key() + ".form";
	}

	/** As a copy of the shipped form. */
	public UUID begin() {
		return AUTHOR.gets(() -> program.getBean(BeginningForm.class).begin(own, title()));
	}

	/** With the fields added. */
	public UUID write(UUID draft) {
		new Redrawing(program).write(draft, FinanceForm::withFields);
		return draft;
	}

	public UUID submit(UUID draft) {
		return AUTHOR.gets(() -> program.getBean(SubmittingDraft.class).submit(draft, "财务审计要填金额和机构"));
	}

	public void approve(UUID release) {
		APPROVER.does(() -> program.getBean(DecidingRelease.class).approve(release, "与财政部门商定"));
	}

	public int deploy(UUID release) {
		return AUTHOR.gets(() -> program.getBean(DeployingRelease.class).deploy(release));
	}

	/** All of it. */
	public FinanceForm deployed() {
		var release = submit(write(begin()));
		approve(release);
		deploy(release);
		return this;
	}

	static String withFields(String form) {
		return form.substring(0, form.lastIndexOf(']')).stripTrailing() + FIELDS;
	}

}
