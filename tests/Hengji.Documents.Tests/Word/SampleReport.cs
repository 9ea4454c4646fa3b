using System.Collections.Immutable;
using Hengji.Budgets;
using Hengji.BudgetUnits;
using Hengji.Checks;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Reports;

namespace Hengji.Documents.Tests.Word;

/// <summary>A report with every kind of block, of the size of a real one.</summary>
internal static class SampleReport
{
    public static FormDefinition Profile { get; } = SampleForms.Form(
        "profile", "基本概况", FormRowKind.OneRow,
        SampleForms.Text("name", "部门名称"), SampleForms.Text("budget_code", "预算编码"),
        SampleForms.Count("posts", "人员编制"), SampleForms.Count("actual", "实有人数"),
        SampleForms.Text("duties", "职能职责概述"), SampleForms.Text("agency", "评价机构"));

    public static FormDefinition Income { get; } = SampleForms.Units(
        "income", "年度收入情况",
        SampleForms.Money("total", "收入合计"), SampleForms.Money("carryover", "上年结转", "其中"),
        SampleForms.Money("fiscal", "公共财政拨款", "其中"), SampleForms.Money("fund", "政府基金拨款", "其中"),
        SampleForms.Money("nontax", "纳入专户管理的非税收入拨款", "其中"), SampleForms.Money("other", "其他收入", "其中"));

    public static FormDefinition Expenditure { get; } = SampleForms.Units(
        "expenditure", "年度支出和结余情况",
        SampleForms.Money("total", "支出合计"), SampleForms.Money("basic", "小计", "其中", "基本支出"),
        SampleForms.Money("personnel", "人员支出", "其中", "基本支出"), SampleForms.Money("public", "公用支出", "其中", "基本支出"),
        SampleForms.Money("project", "项目支出", "其中"), SampleForms.Money("current", "当年结余", "结余"),
        SampleForms.Money("cumulative", "累计结余", "结余"));

    public static FormDefinition Fund { get; } = SampleForms.Form(
        "fund", "政府性基金", FormRowKind.OneRow,
        SampleForms.Money("opening", "年初结转和结余"), SampleForms.Money("income", "本年收入"),
        SampleForms.Money("expenditure", "本年支出"), SampleForms.Money("closing", "年末结转和结余"))
        with { UnitNote = "万元" };

    public static FormDefinition Goals { get; } = SampleForms.Form(
        "goals", "定性目标", FormRowKind.List, SampleForms.Text("goal", "预期目标"), SampleForms.Text("completion", "实际完成"));

    public static FormDefinition Indicators { get; } = SampleForms.Form(
        "indicators", "定量目标与指标", FormRowKind.List,
        SampleForms.Text("name", "三级指标"), SampleForms.Text("target_text", "指标值"), SampleForms.Text("actual_text", "完成值"),
        new FormItem("weight", "分值", CellKind.Figure) { Unit = "分" });

    public static ReportBlock[] Signatures { get; } =
    [
        new SignatureBlock("评价组组长签署意见：", ["评价组组长（签字）：", "　　　　年　　月　　日"]),
        new SignatureBlock("部门（单位）意见：", ["部门（单位）负责人（签字）：", "部门（单位）（盖章）：", "　　　　年　　月　　日"]),
        new SignatureBlock("财政部门归口业务科室意见：", ["财政部门归口业务科室负责人（签字）：", "财政部门归口业务科室（盖章）：", "　　　　年　　月　　日"]),
    ];

    public static Report Build()
    {
        var filled = SampleRows.All().ToImmutableDictionary(form => form.FormId);
        var units = new BudgetUnitTree(
            [new BudgetUnit("dept", "909", "湘西自治州人力资源和社会保障局", null, "行政单位", []),
             new BudgetUnit("u01", "909001", "局机关", "dept", "行政单位", [])]);
        var submission = new Submission("hunan-2022", new FiscalYear(2022), units, filled);
        return new Report(
            "湘西自治州人力资源和社会保障局2022年度部门整体支出绩效自评报告", Cover, submission,
            new FormCatalogue([Profile, Income, Expenditure, Fund, Goals, Indicators]), [SampleParts.First(), SampleParts.Second()],
            ["关于开展2022年度部门整体支出绩效自评工作的通知", "部门整体支出绩效评价基础数据表", "部门整体支出绩效自评表"],
            new CheckReport([], []), SampleScores.Build())
        {
            Notices = ["“年度收入情况”中1处数据原件未列明，系按假定补入。", "《项目支出绩效评价管理办法》（财预〔2020〕10号）第十八条未见原文，待核。"],
        };
    }

    public static BoundNumber Bound(string address, string text, bool isAssumed = false) =>
        new(FigureAddress.TryParse(address)!.Value, text, isAssumed);

    private static ImmutableArray<CoverLine> Cover { get; } =
    [
        new("部门（单位）名称（盖章）", ""), new("预算编码", "909"), new("评价方式", "部门（单位）绩效自评"),
        new("评价机构", "部门（单位）评价组"), new("报告时间", "2023年6月"),
    ];
}
