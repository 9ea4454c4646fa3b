using System.Collections.Immutable;
using System.Globalization;
using Hengji.Budgets;
using Hengji.BudgetUnits;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Regulations;

namespace Hengji.Documents.Tests.Html;

/// <summary>Forms and a submission of a department with twelve units, built by hand for looking at pages.</summary>
internal static class SampleForms
{
    public static readonly Citation Seen = new("部门整体支出绩效自评报告", "年度收入情况", CitationSeen.Seen);

    public static FormCatalogue Catalogue { get; } = new(
    [
        Form("profile", "部门（单位）基本概况", FormRowKind.OneRow, "", [],
            Text("method", "评价方式"), Text("contact", "联系人") with { IsPersonal = true },
            Count("posts", "人员编制"), Count("actual", "实有人数")) with { UnitNote = null },
        Form("income", "年度收入情况", FormRowKind.Units, "机构名称", [],
            Money("total", "收入合计") with { Entry = CellEntry.Computed, Formula = "carryover + fiscal + fund + nontax + other" },
            Money("carryover", "上年结转", "其中"), Money("fiscal", "公共财政拨款", "其中"), Money("fund", "政府基金拨款", "其中"),
            Money("nontax", "纳入专户管理的非税收入拨款", "其中"), Money("other", "其他收入", "其中")),
        Form("expenditure", "年度支出和结余情况", FormRowKind.Units, "机构名称", [],
            Money("total", "支出合计"), Money("basic", "小计", "其中", "基本支出"), Money("personnel", "人员支出", "其中", "基本支出"),
            Money("public", "公用支出", "其中", "基本支出"), Money("project", "项目支出", "其中"),
            Money("current", "当年结余", "结余"), Money("cumulative", "累计结余", "结余")),
        Form("threepublic", "三公经费", FormRowKind.Units, "机构名称", [],
            Money("total", "合计"), Money("reception", "公务接待费", "其中"), Money("vehicle_run", "公务用车运行维护费", "其中"),
            Money("vehicle_buy", "公务用车购置费", "其中"), Money("abroad", "因公出国（境）费用", "其中")),
        Form("control", "“三公经费”控制情况", FormRowKind.Fixed, "项目",
            [new("abroad", "1. 因公出国（境）费"), new("vehicle", "2. 公务用车购置及运行维护费"), new("reception", "3. 公务接待费"), new("total", "合计")],
            Money("budget", "2022年预算数"), Money("final", "2022年决算数"), Money("previous", "2021年决算数"),
            Percent("rate", "控制率"), Money("change", "增减额", "同比增减"), Percent("change_rate", "增减比率", "同比增减")),
        Form("budget", "年度预算执行情况", FormRowKind.Fixed, "资金类别",
            [new("general", "一般公共预算"), new("fund", "政府性基金"), new("nontax", "纳入专户管理的非税收入"), new("other", "其他资金"), new("total", "合计")],
            Money("initial", "年初预算数"), Money("full_year", "全年预算数"), Money("executed", "全年执行数")),
        Form("special", "州级专项资金", FormRowKind.List, "", [],
            Text("name", "专项资金名称"), Money("amount", "金额"), Text("goal", "绩效目标"), Text("completion", "完成情况"), Text("evidence", "佐证材料")),
        Form("indicators", "定量目标与指标", FormRowKind.List, "", [],
            Text("level1", "一级指标"), Text("level2", "二级指标"), Text("name", "三级指标"), Text("target_text", "目标值"), Text("actual_text", "完成情况"),
            Text("direction", "指标性质"), Plain("target", "指标值"), Text("unit", "计量单位"), Plain("actual", "完成值"), Plain("weight", "分值"), Text("method", "赋分规则"),
            Text("reason", "偏差原因分析及改进措施")) with { UnitNote = null },
        Form("assets", "固定资产", FormRowKind.Units, "机构名称", [], Money("total", "总额")),
    ]);

    public static Submission Submission { get; } = new("hunan-2022", new FiscalYear(2022), Units(), Filled());

    public static Figure Figure(string address) => Submission.Figure(FigureAddress.TryParse(address)!.Value)!;

    public static FormItem Text(string id, string label) => new(id, label, CellKind.Text);

    public static FormItem Money(string id, string label, params string[] groups) =>
        new(id, label, CellKind.Figure) { Unit = "万元", Decimals = 2, Groups = [.. groups] };

    public static FilledRow Row(FormDefinition form, string key, string label, string cells, string file, int line)
    {
        var figures = new Dictionary<string, Figure>(StringComparer.Ordinal);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var parts = cells.Split('|');
        for (var at = 0; at < Math.Min(parts.Length, form.Items.Length); at++)
        {
            var item = form.Items[at];
            var source = new SourceLocation(file, $"第{line}行 {item.Label}");
            if (parts[at].Length > 0 && item.Kind == CellKind.Figure)
                figures[item.Id] = Read(new FigureAddress(form.Id, item.Id, key), parts[at], item, source);
            else if (parts[at].Length > 0)
                texts[item.Id] = parts[at];
        }
        return new FilledRow(key, label, figures.ToCellDictionary(), texts.ToCellDictionary(), new SourceLocation(file, $"第{line}行"));
    }

    public static Figure Read(FigureAddress address, string printed, FormItem item, SourceLocation source)
    {
        var assumed = printed.EndsWith('*');
        var text = printed.TrimEnd('*');
        var value = decimal.Parse(text.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture);
        var shown = text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('%').Split('.')[1].Length : 0;
        var decimals = item.IsExact ? 0 : Math.Max(shown, item.Decimals ?? 0);
        var (rounding, reading) = item.IsExact ? (Rounding.Exact, Reading.Count)
            : value == 0 ? (Rounding.Exact, Reading.ExactZero)
            : decimals > shown ? (Rounding.Nearest, Reading.ColumnDecimals)
            : (Rounding.Nearest, Reading.OwnDecimals);
        return new Figure(address, text, value, shown, decimals, MeasureUnit.Parse(item.Unit ?? ""), rounding, reading, source) { IsAssumed = assumed };
    }

    private static FormItem Plain(string id, string label) => new(id, label, CellKind.Figure) { UnitItem = "unit" };

    private static FormItem Count(string id, string label) => new(id, label, CellKind.Figure) { Unit = "人", IsExact = true };

    private static FormItem Percent(string id, string label, params string[] groups) =>
        new(id, label, CellKind.Figure) { Unit = "%", Decimals = 2, Groups = [.. groups] };

    private static FormDefinition Form(
        string id, string title, FormRowKind kind, string heading, ImmutableArray<FormRow> rows, params FormItem[] items) =>
        new(id, title, "第一部分", kind, rows, [.. items], Seen) { UnitNote = "万元", RowHeading = heading };

    private static BudgetUnitTree Units() => new(Names().Select((name, at) => new BudgetUnit(
        Key(at), at == 0 ? "909" : $"909{at:000}", at == 0 ? "湘西自治州人力资源和社会保障局" : name, at == 0 ? null : "dept", "全额拨款事业单位", [])));

    private static IEnumerable<string> Names() => Lines(SampleTables.Income).Select(line => line.Split('|')[0]);

    private static string Key(int at) => at == 0 ? "dept" : $"u{at:00}";

    private static string[] Lines(string table) => table.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static ImmutableDictionary<string, FilledForm> Filled() => new[]
    {
        One("profile", "部门（单位）绩效自评|某某某|178|158"),
        UnitForm("income", SampleTables.Income),
        UnitForm("expenditure", SampleTables.Expenditure),
        UnitForm("threepublic", SampleTables.ThreePublic),
        Keyed("control", "abroad||||||", "vehicle|31.9|17.20|17.25|53.92%|-0.05|-0.33%", "reception|33.9|7.77|17.02|22.92%|-9.25|-54.35%", "total|65.8|24.97|34.27|37.95%|-9.30|-27.15%"),
        Keyed("budget", "general|7,540.12|8361.40|8006.64", "fund|0|36.26|28.88", "nontax|0|0|0", "other|160*|1455.46*|639.81", "total|7,700.12|9853.12|8675.33"),
        Keyed("indicators", [.. Enumerable.Range(1, 12).Select(at => $"q{at:00}|产出指标|数量指标|第{at}项：全州城镇新增就业人数|城镇新增就业2万人，开展创业培训3500人，离校未就业高校毕业生就业率96%以上，脱贫劳动力转移就业完成省定任务。|全州城镇新增就业2.33万人，完成年任务的106%以上，就业形势保持总体稳定。|≥|2|万人|2.33|{(at == 3 ? "5*" : "5")}|完成比例赋分|{(at == 2 ? "政策调整，需求增加。" : "")}")]),
        Keyed("special",
            "t01|国务院专家津贴|5.6|落实国家、省特殊津贴等专家待遇，发挥高层次专家示范引领作用，激励专业技术人才立足岗位以优秀专家为榜样再创佳绩、多做贡献。|按时足额发放|",
            "t02|人力资源和社会保障发展专项资金|99.36|确保全州机关事业单位工作人员收入分配制度改革、福利、离退休政策落实等工作顺利进行。|已完成|",
            "t03|培训补贴、公共就业服务能力提升，充分就业社区（村）建设、真抓实干资金|234.68|完成职业技能培训、实现动态清零。|完成职业技能培训 3.2 万人|"),
    }.ToImmutableDictionary(form => form.FormId);

    private static FilledForm One(string id, string cells) =>
        new(id, [Row(Catalogue.Find(id)!, FigureAddress.SingleRow, "", cells, id + ".csv", 2)]);

    private static FilledForm UnitForm(string id, string table) =>
        new(id, Lines(table).Select((line, at) => Row(
            Catalogue.Find(id)!, Key(at), at == 0 ? line.Split('|')[0] : $"{at}、{line.Split('|')[0]}",
            line[(line.IndexOf('|', StringComparison.Ordinal) + 1)..], id + ".csv", at + 3)));

    private static FilledForm Keyed(string id, params string[] lines)
    {
        var form = Catalogue.Find(id)!;
        return new FilledForm(id, lines.Select((line, at) =>
        {
            var key = line.Split('|')[0];
            return Row(form, key, form.Rows.FirstOrDefault(row => row.Key == key)?.Label ?? "", line[(key.Length + 1)..], id + ".csv", at + 2);
        }));
    }
}
