using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>What a county's bureau tells of its whole expenditure beyond its accounts.</summary>
public sealed record CountyWhole(
    BudgetedItem Common, ImmutableArray<BudgetedItem> Uses, BudgetedItem Projects, ImmutableArray<BudgetedItem> ProjectItems, Fact StaffRate,
    ImmutableArray<Portion> Kinds, Fact PersonnelShare, Fact CommonShare, Fact BudgetChange, Fact PerStaff, SelfForm Form, SelfPoll Poll);

/// <summary>Makes the self-evaluation of a county's bureau on its whole expenditure.</summary>
internal sealed class CountyWholeMaker(DepartmentYear year, Dice dice)
{
    private static readonly string[] UseNames = ["办公费", "水费、电费", "差旅费", "会议费", "培训费", "其他公用支出"];

    private readonly Ledger ledger = year.Ledger;

    public CountyWhole Make()
    {
        var sum = year.Sum;
        var common = Uses(out var uses);
        var projects = Projects(out var items);
        var poll = ledger.Poll(dice, "county.poll", 120, 420, 70, 22, 6, 2);
        return new(
            common, uses, projects, items, ledger.Rate("county.staffrate", "rate", sum.Staff, sum.Posts),
            [ledger.Portion("county.kind.0", "基本支出", sum.Basic, sum.Expenditure), ledger.Portion("county.kind.1", "项目支出", sum.Project, sum.Expenditure)],
            ledger.Rate("county.personnel", "share", sum.Personnel, sum.Basic), ledger.Rate("county.common", "share", sum.Public, sum.Basic),
            ledger.Balance("county.budgetchange", [year.Total.FullYear], [year.Total.Initial]), ledger.Each("county.perstaff", sum.Public, sum.Staff), Form(common, poll), poll);
    }

    private BudgetedItem Uses(out ImmutableArray<BudgetedItem> uses)
    {
        var amounts = ledger.Split(dice, "county.use", year.Sum.Public, [22, 13, 15, 4, 6, 40]);
        uses = [.. UseNames.Select((name, index) => ledger.Budgeted(dice, $"county.use.{index}", name, amounts[index], 98, 124))];
        return Whole("county.common", "公用经费", year.Sum.Public, uses);
    }

    private BudgetedItem Projects(out ImmutableArray<BudgetedItem> items)
    {
        items = [.. year.Projects.Select((one, index) => ledger.Budgeted($"county.project.{index}", one.Name, one.FullYear, ledger.Compare(dice, $"county.project.{index}", one.Executed)))];
        return ledger.Budgeted(
            "county.project", "项目支出", year.ProjectExecution.FullYear,
            ledger.Compare("county.project", year.Sum.Project, ledger.Total("county.project.last", [.. items.Select(one => one.Money.Last)])));
    }

    private BudgetedItem Whole(string key, string name, Fact now, ImmutableArray<BudgetedItem> parts)
    {
        var last = ledger.Total($"{key}.last", [.. parts.Select(one => one.Money.Last)]);
        var budget = ledger.Total($"{key}.budget", [.. parts.Select(one => one.Budget)]);
        return ledger.Budgeted(key, name, budget, ledger.Compare(key, now, last));
    }

    private SelfForm Form(BudgetedItem common, SelfPoll poll)
    {
        Fact hundred = BlindIParts.Percent("county.hundred", 100), ninety = BlindIParts.Percent("county.ninety", 90);
        var (works, maker) = (year.Groups[1].Indicators, new SelfFormMaker(ledger, dice, "county.form"));
        return maker.Make(
            year.Total.Rate, 10,
            [
                new("产出指标", "数量指标", works[0].Name, 15, "≥", works[0].Unit, works[0].Target, works[0].Actual), new("产出指标", "数量指标", works[1].Name, 10, "≥", works[1].Unit, works[1].Target, works[1].Actual),
                new("产出指标", "质量指标", "重点工作办结率", 10, Words: "100%", Done: "100%"), new("产出指标", "时效指标", "工作任务完成时间", 8, Words: $"{year.Year}年12月底前", Done: "按期完成"),
                new("产出指标", "成本指标", "公用经费控制率", 7, "≤", "%", hundred, common.Rate),
                new("效益指标", "社会效益指标", "服务群众能力", 15, Words: "明显提升", Done: "明显提升"), new("效益指标", "可持续影响指标", "制度机制健全性", 15, Words: "健全", Done: "基本健全", Loss: 1),
                new("满意度指标", "服务对象满意度指标", "服务对象满意度", 10, "≥", "%", ninety, poll.ContentRate),
            ]);
    }
}
