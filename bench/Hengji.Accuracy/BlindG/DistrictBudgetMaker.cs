using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>A district department's budget against last year's.</summary>
/// <remarks>
/// All: the budget in all;
/// Income: where it comes from; the last one was carried over;
/// General: what the general budget pays, with its basic and its project expenditure;
/// BasicParts: basic expenditure by economic class;
/// ProjectParts: project expenditure by economic class;
/// Functions: the general budget by function;
/// Fund: what the fund budget pays;
/// Personnel: within basic expenditure;
/// Office: running costs within basic expenditure.
/// </remarks>
public sealed record DistrictBudget(
    Comparison All, ImmutableArray<ComparedItem> Income, Comparison General, Comparison Basic, Comparison Project, ImmutableArray<ComparedItem> Kinds,
    ImmutableArray<ComparedItem> BasicParts, ImmutableArray<ComparedItem> ProjectParts, ImmutableArray<ComparedItem> Functions, Comparison Fund, Fact Personnel, Comparison Office,
    PublicCosts Costs, Purchases Bought, ImmutableArray<Portion> Projects, Fact ProjectCount, Fact Houses, Fact OfficeArea, Fact BusinessArea, Fact Posts, Fact Staff, Fact Administrative, Fact Institution);

/// <summary>Makes a district department's budget.</summary>
internal sealed class DistrictBudgetMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Functions = ["公共安全支出", "社会保障和就业支出", "卫生健康支出", "住房保障支出"];

    private static readonly string[] ProjectNames = ["社区矫正经费", "人民调解补助经费", "法律援助办案补贴", "普法宣传经费", "公共法律服务中心运行经费", "法律顾问服务费"];

    public DistrictBudget Make()
    {
        Comparison[] basics = [Item("basic.0", 6_200_000), Item("basic.1", 1_150_000), Item("basic.2", 240_000)], projects = [Item("project.0", 2_100_000), Item("project.1", 260_000)];
        Comparison basic = ledger.Whole("law.basic", basics), project = ledger.Whole("law.project", projects), general = ledger.Whole("law.general", [basic, project]), fund = Item("fund", 480_000);
        var all = ledger.Whole("law.all", [general, fund]);
        var maker = new PublicCostMaker(ledger, dice, "law");
        var houses = new[] { Area("office", 180_000, 460_000), Area("business", 60_000, 390_000) };
        Fact staff1 = ledger.Count("law.staff.0", dice.Whole(24, 61)), staff2 = ledger.Count("law.staff.1", dice.Whole(6, 22)), staff = ledger.Total("law.staff", [staff1, staff2]);
        var posts = ledger.Count("law.posts", (int)staff.Value + dice.Whole(1, 8));
        ledger.AtMost(staff, posts);
        return new(
            all, Income(general, fund, all), general, basic, project, Shared(["基本支出", "项目支出"], [basic, project], general), Shared(["工资福利支出", "商品和服务支出", "对个人和家庭的补助"], basics, basic),
            Shared(["商品和服务支出", "资本性支出"], projects, project), ByFunction(general, fund.Now, all.Now), fund, ledger.Total("law.personnel", [basics[0].Now, basics[2].Now]), basics[1],
            maker.Costs(3), maker.Purchases(90_000, 700_000), Projects(project), ledger.Count("law.projects", ProjectNames.Length), ledger.Total("law.houses", houses), houses[0], houses[1], posts, staff, staff1, staff2);
    }

    private ImmutableArray<ComparedItem> Income(Comparison general, Comparison fund, Comparison all)
    {
        var kept = ledger.Compare(dice, "law.kept", Money("kept", dice.Part(general.Now.Value, 1, 5)));
        Comparison granted = ledger.Compare("law.granted", ledger.Balance("law.granted", [general.Now], [kept.Now]), ledger.Balance("law.granted.last", [general.Last], [kept.Last]));
        ledger.Sum(all.Now, [granted.Now, fund.Now, kept.Now]);
        ledger.Sum(all.Last, [granted.Last, fund.Last, kept.Last]);
        return Shared(["一般公共预算拨款收入", "政府性基金预算拨款收入", "上年结转"], [granted, fund, kept], all);
    }

    private ImmutableArray<ComparedItem> ByFunction(Comparison general, Fact fund, Fact all)
    {
        decimal[] weights = [70, 14, 6, 10];
        ImmutableArray<Fact> now = ledger.Split(dice, "law.function.now", general.Now, weights), last = ledger.Split(dice, "law.function.last", general.Last, weights);
        var parts = now.Select((fact, index) => ledger.Compare($"law.function.{index}", fact, last[index])).ToArray();
        ledger.Sum(general.Change, [.. parts.Select(part => part.Change)]);
        ledger.Sum(all, [.. now, fund]);
        return Shared(Functions, parts, general);
    }

    private ImmutableArray<Portion> Projects(Comparison project)
    {
        var amounts = ledger.Split(dice, "law.item", project.Now, [30m, 22m, 15m, 12m, 13m, 8m]);
        return [.. ProjectNames.Select((name, index) => ledger.Portion($"law.item.{index}", name, amounts[index], project.Now))];
    }

    private ImmutableArray<ComparedItem> Shared(string[] names, Comparison[] parts, Comparison whole) =>
        [.. names.Select((name, index) => new ComparedItem(name, parts[index], ledger.Rate($"{parts[index].Now.Key}.share.{whole.Now.Key}", "share", parts[index].Now, whole.Now)))];

    private Comparison Item(string key, int size)
    {
        var now = Money(key, dice.Yuan(size * 3 / 4, size * 4 / 3));
        return ledger.Compare($"law.{key}", now, Money($"{key}.last", dice.Part(now.Value, 86, 122)));
    }

    private Fact Area(string key, int from, int to) => new($"law.area.{key}", dice.Whole(from, to) / 100m, FactKind.Measure);

    private Fact Money(string key, decimal yuan) => ledger.Money($"law.{key}", yuan);
}
