using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindB;

/// <summary>Makes a transport office's budget by functional subjects.</summary>
/// <remarks>政府收支分类科目, a small selection.</remarks>
internal sealed class PlanSubjectMaker(Ledger ledger, Dice dice)
{
    private readonly List<PlanSubject> subjects = [];

    public ImmutableArray<PlanSubject> Make()
    {
        Class("208", "社会保障和就业支出", Group("20805", "行政事业单位养老支出", Item("2080505", "机关事业单位基本养老保险缴费支出", true, false), Item("2080506", "机关事业单位职业年金缴费支出", true, false)));
        Class("210", "卫生健康支出", Group("21011", "行政事业单位医疗", Item("2101101", "行政单位医疗", true, false), Item("2101102", "事业单位医疗", true, false)));
        Class(
            "214", "交通运输支出",
            Group("21401", "公路水路运输", Item("2140101", "行政运行", true, false), Item("2140104", "公路建设", false, true), Item("2140106", "公路养护", true, true), Item("2140112", "公路运输管理", true, true)),
            Group("21499", "其他交通运输支出", Item("2149999", "其他交通运输支出", false, true)));
        Class("221", "住房保障支出", Group("22102", "住房改革支出", Item("2210201", "住房公积金", true, false)));
        return [.. subjects.OrderBy(subject => subject.Code, StringComparer.Ordinal)];
    }

    private PlanSubject Item(string code, string name, bool isBasic, bool isProject)
    {
        var large = code.StartsWith("214", StringComparison.Ordinal) ? 9 : 1;
        var basic = ledger.Money($"plan.{code}.basic", isBasic ? dice.Yuan(200_000 * large, 1_500_000 * large) : 0);
        var project = ledger.Money($"plan.{code}.project", isProject ? dice.Yuan(900_000, 30_000_000) : 0);
        var now = ledger.Total($"plan.{code}", [basic, project]);
        return Add(new(code, name, 3, ledger.Compare($"plan.{code}", now, ledger.Money($"plan.{code}.last", dice.Part(now.Value, 84, 116))), basic, project));
    }

    private PlanSubject Group(string code, string name, params PlanSubject[] parts) => Whole(code, name, 2, parts);

    private void Class(string code, string name, params PlanSubject[] parts) => Whole(code, name, 1, parts);

    private PlanSubject Whole(string code, string name, int level, PlanSubject[] parts)
    {
        Fact basic = ledger.Total($"plan.{code}.basic", [.. parts.Select(part => part.Basic)]);
        var project = ledger.Total($"plan.{code}.project", [.. parts.Select(part => part.Project)]);
        var money = ledger.Whole($"plan.{code}", [.. parts.Select(part => part.Money)]);
        ledger.Sum(money.Now, [basic, project]);
        return Add(new(code, name, level, money, basic, project));
    }

    private PlanSubject Add(PlanSubject subject)
    {
        subjects.Add(subject);
        return subject;
    }
}
