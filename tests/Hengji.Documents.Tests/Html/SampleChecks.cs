using System.Collections.Immutable;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;
using Hengji.Regulations;

namespace Hengji.Documents.Tests.Html;

/// <summary>Outcomes and findings of every kind over the sample forms.</summary>
internal static class SampleChecks
{
    private static readonly Citation PartlySeen = new("财预〔2020〕10号 项目支出绩效评价管理办法", "第十八条", CitationSeen.Partly);
    private static readonly Citation NotSeen = new("湘财绩〔2022〕某号", "附件2", CitationSeen.NotSeen);

    public static CheckReport Report { get; } = new(
        [.. RowSums("income", "C01-income", "收入合计等于各来源之和"), .. RowSums("expenditure", "C02-expenditure", "支出合计等于基本支出与项目支出之和"), .. Special()],
        [Error(), Warning(), Question(), Note()]);

    public static Rule Rule(string code, string title, Citation citation, Certainty certainty = Certainty.Certain) =>
        new(code, title, new RuleScope(RuleScopeKind.EachRow, "income"), new NumberLiteral(1, default), FindingLevel.Error, certainty, citation)
        {
            Source = "income.total == income.carryover + income.fiscal",
            Assumption = certainty == Certainty.Certain ? "" : "政策补贴与政府补贴是同一笔资金",
        };

    private static IEnumerable<CheckOutcome> RowSums(string form, string code, string title)
    {
        var rule = Rule(code, title, SampleForms.Seen);
        foreach (var row in SampleForms.Submission.Forms[form].Rows)
        {
            var total = row.Figure("total")!;
            string[] parts = form == "income" ? ["carryover", "fiscal", "fund", "nontax", "other"] : ["basic", "project"];
            var figures = parts.Select(part => row.Figure(part)!).ToImmutableArray();
            var gap = total.Value - figures.Sum(figure => figure.Value);
            yield return new CheckOutcome(rule, row.Key, gap == 0 ? Verdict.Exact : Verdict.Within)
            {
                RowLabel = row.Label,
                Left = Side(total.Value),
                Right = Side(total.Value - gap),
                Gap = gap,
                Slack = 0.015m,
                Figures = [total, .. figures],
                Explanation = $"{total.Printed} = {string.Join(" + ", figures.Select(figure => figure.Printed))}",
            };
        }
    }

    private static Quantity Side(decimal value) => new(value, Interval.OfPrinted(value, 2, Rounding.Nearest), MeasureUnit.TenThousandYuan);

    private static IEnumerable<CheckOutcome> Special()
    {
        yield return new CheckOutcome(Rule("C09-control-rate", "同比增减比率等于增减额除以上年决算数", PartlySeen), "vehicle", Verdict.Breaks)
        {
            RowLabel = "2. 公务用车购置及运行维护费",
            Left = Side(-0.33m), Right = Side(-0.29m), Gap = -0.04m, Slack = 0.034m,
            Figures = [SampleForms.Figure("control.change_rate@vehicle"), SampleForms.Figure("control.change@vehicle"), SampleForms.Figure("control.previous@vehicle")],
            Explanation = "-0.33% 与 -0.05 ÷ 17.25 = -0.2899%（可能范围 -0.3190% 至 -0.2607%）",
        };
        yield return new CheckOutcome(Rule("C31-budget", "预算金额等于可用资金", NotSeen, Certainty.Conditional), "_", Verdict.Breaks)
        {
            Left = Side(9853.12m), Right = Side(9840.04m), Gap = 13.08m, Slack = 0.01m,
            Figures = [SampleForms.Figure("budget.full_year@total"), SampleForms.Figure("income.total@dept")],
            Explanation = "9,853.12 与 9,840.04",
        };
        yield return new CheckOutcome(Rule("C40-fund", "政府性基金年末结转等于年初加收入减支出", SampleForms.Seen), "_", Verdict.NotApplicable)
        {
            Missing = [new FigureAddress("fund", "opening", "_"), new FigureAddress("control", "budget", "abroad")],
        };
    }

    private static FindingPlace Place(string address)
    {
        var figure = SampleForms.Figure(address);
        return new FindingPlace(figure.Source, figure.Printed, figure.Address);
    }

    private static Finding Error() =>
        new("C09-control-rate", FindingLevel.Error, Verdict.Breaks, false,
            "增减比率 -0.33% 与按增减额和上年决算数计算的 -0.29% 相差 0.04 个百分点，四舍五入最多解释 0.034 个百分点。",
            "请核对增减额与增减比率是否出自同一组未四舍五入的数，更正其中一个。", PartlySeen)
        {
            Title = "同比增减比率等于增减额除以上年决算数", RowLabel = "2. 公务用车购置及运行维护费",
            Explanation = "-0.33% 与 -0.05 ÷ 17.25 = -0.2899%（可能范围 -0.3190% 至 -0.2607%）",
            Left = "-0.33%", Right = "-0.29%", Gap = "-0.04 个百分点", Slack = "0.034 个百分点",
            Places = [Place("control.change_rate@vehicle"), Place("control.change@vehicle"), Place("control.previous@vehicle")],
            Suspects =
            [
                new Suspect(SampleForms.Figure("control.change@vehicle"), Slip.WrongDigit, -0.06m, 82, "改为 -0.06 后 3 条关系全部成立，且只改一位数字"),
                new Suspect(SampleForms.Figure("control.change_rate@vehicle"), Slip.Unknown, -0.29m, 40, "改为 -0.29% 后本条成立"),
            ],
        };

    private static Finding Warning() =>
        new("N05-name", FindingLevel.Warn, Verdict.Breaks, false,
            "同一单位在收支表中称“州创业创新指导服务中心”，在评价人员名单中称“州创新创业指导服务中心”。", "请统一为机构编制文件上的名称。",
            new Citation("机构名称用法", "", CitationSeen.Design))
        { Title = "机构名称前后一致", RowLabel = "7、州创业创新指导服务中心" };

    private static Finding Question() =>
        new("C31-budget", FindingLevel.Warn, Verdict.Breaks, true,
            "全年预算数 9,853.12 万元与收入合计 9,840.04 万元相差 13.08 万元；报告没有说明两者是否应当相等。", "请说明预算金额的口径。", NotSeen)
        {
            Title = "预算金额等于可用资金", Left = "9,853.12 万元", Right = "9,840.04 万元", Gap = "13.08 万元", Slack = "0.01 万元",
            Places = [Place("budget.full_year@total"), Place("income.total@dept")],
        };

    private static Finding Note() =>
        new("G01-goal", FindingLevel.Note, Verdict.NotApplicable, false, "18 项专项资金中有 12 项绩效目标没有数字。", "下年度编制目标时补充可衡量的指标。", SampleForms.Seen)
        { Title = "绩效目标可以衡量" };
}
