using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>A source or kind of money over a year: budget at the start, added, whole year's budget, spent, rate, left.</summary>
public sealed record YearMoney(string Name, Fact Initial, Fact Added, Fact Budget, Fact Spent, Fact Rate, Fact Left);

/// <summary>A task of the department with its target.</summary>
public sealed record ProvinceTask(string Name, string Unit, Fact Target, Fact Done, Fact Rate);

/// <summary>A department of a province on its whole expenditure.</summary>
public sealed record ProvinceRating(
    Fact Bodies, Fact Below, Fact Referenced, Fact Ordinary, Fact Posts, Fact AdministrativePosts, Fact InstitutionPosts, Fact Staff, Fact Administrative, Fact Institution, Fact Retired, Fact StaffRate,
    ImmutableArray<YearMoney> Sources, ImmutableArray<YearMoney> Kinds, YearMoney All, Fact Personnel, Fact Office, ImmutableArray<Portion> Uses, Fact OfficePerHead,
    BudgetedItem Public3, ImmutableArray<BudgetedItem> PublicItems, Fact BuyBudget, Fact Bought, Fact BuyRate, ImmutableArray<ProvinceTask> Tasks, ScoreSheet Score,
    Fact Asked, Fact Content, Fact ContentRate);

/// <summary>Makes a department of a province.</summary>
internal sealed class ProvinceRatingMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, string Unit, int From, int To)[] Tasks =
    [
        ("完成地质灾害隐患排查", "处", 900, 6_200), ("实施矿山生态修复项目", "个", 14, 66), ("开展卫片执法图斑核查", "个", 3_000, 18_000), ("组织耕地保护业务培训", "人次", 240, 1_800),
    ];

    private static readonly ScorePlan[] Scores =
    [
        new("投入", ("绩效目标设定", 5), ("预算编制完整性", 5), ("在职人员控制率", 5)),
        new("过程", ("预算执行率", 10), ("预算调整率", 4), ("“三公”经费控制率", 3), ("政府采购执行率", 4), ("资产管理规范性", 4)),
        new("产出", ("重点工作完成率", 15), ("质量达标率", 10), ("完成及时率", 10)),
        new("效果", ("社会效益", 10), ("生态效益", 7), ("服务对象满意度", 8)),
    ];

    public ProvinceRating Make()
    {
        Fact referenced = Count("referenced", 2, 6), ordinary = Count("ordinary", 5, 14), below = ledger.Total("prov.below", [referenced, ordinary]);
        var bodies = ledger.Count("prov.bodies", (int)below.Value + 1);
        ledger.Relate("count", new(1, bodies), new(-1, below), new(-1));
        Fact posts1 = Count("posts.0", 150, 240), posts2 = Count("posts.1", 420, 980);
        Fact staff1 = Fewer("staff.0", posts1), staff2 = Fewer("staff.1", posts2);
        Fact posts = ledger.Total("prov.posts", [posts1, posts2]), staff = ledger.Total("prov.staff", [staff1, staff2]);
        var (sources, kinds, all) = Money();
        var office = ledger.Money("prov.office", dice.Part(kinds[0].Spent.Value, 12, 20));
        var personnel = ledger.Balance("prov.personnel", [kinds[0].Spent], [office]);
        var items = new (string Name, int Size)[] { ("因公出国（境）费", 320_000), ("公务用车购置及运行维护费", 1_400_000), ("公务接待费", 230_000) }
            .Select((item, index) => ledger.Budgeted(dice, $"prov.public.{index}", item.Name, ledger.Money($"prov.public.{index}", dice.Yuan(item.Size / 2, item.Size * 2)), 102, 160)).ToList();
        var buyBudget = ledger.Money("prov.buy.budget", dice.Yuan(9_000_000, 60_000_000));
        var bought = ledger.Money("prov.bought", dice.Part(buyBudget.Value, 81, 98));
        var asked = Count("asked", 200, 900);
        var content = Fewer("content", asked);
        return new(
            bodies, below, referenced, ordinary, posts, posts1, posts2, staff, staff1, staff2, Count("retired", 190, 640), Rate("staff.rate", staff, posts), sources, kinds, all, personnel, office,
            [ledger.Portion("prov.use.0", "人员经费", personnel, all.Spent), ledger.Portion("prov.use.1", "公用经费", office, all.Spent), ledger.Portion("prov.use.2", "项目支出", kinds[1].Spent, all.Spent)],
            ledger.Each("prov.perhead", office, staff), ledger.BudgetedWhole("prov.public", "合计", items), [.. items], buyBudget, bought, Rate("buy.rate", bought, buyBudget),
            [.. Tasks.Select(Task)], new ScoreSheetMaker(ledger, dice, "prov.score").Make(Scores), asked, content, Rate("content.rate", content, asked));
    }

    /// <summary>The same money by source and by kind.</summary>
    private (ImmutableArray<YearMoney> Sources, ImmutableArray<YearMoney> Kinds, YearMoney All) Money()
    {
        string[] sources = ["一般公共预算资金", "政府性基金预算资金", "单位资金"], names = ["基本支出", "项目支出"];
        int[] sizes = [380_000_000, 24_000_000, 40_000_000];
        var bySource = sources.Select((name, index) => One($"prov.source.{index}", name, sizes[index])).ToImmutableArray();
        var all = Whole(bySource);
        var initial = ledger.Split(dice, "prov.kind.initial", all.Initial, [58m, 42m]);
        var basic = ledger.Money("prov.kind.added.0", dice.Part(all.Added.Value, 20, 40));
        Fact[] added = [basic, ledger.Balance("prov.kind.added.1", [all.Added], [basic])];
        var paid = ledger.Money("prov.kind.spent.0", dice.Part(initial[0].Value + basic.Value, 96, 99));
        Fact[] spent = [paid, ledger.Balance("prov.kind.spent.1", [all.Spent], [paid])];
        var kinds = names.Select((name, index) => One($"prov.kind.{index}", name, initial[index], added[index], spent[index])).ToImmutableArray();
        ledger.Sum(all.Budget, [.. kinds.Select(one => one.Budget)]);
        ledger.Sum(all.Left, [.. kinds.Select(one => one.Left)]);
        return (bySource, kinds, all);
    }

    private YearMoney One(string key, string name, int size)
    {
        Fact initial = ledger.Money($"{key}.initial", dice.Yuan(size / 2, size * 2)), added = ledger.Money($"{key}.added", dice.Part(initial.Value, 3, 21));
        return One(key, name, initial, added, ledger.Money($"{key}.spent", dice.Part(initial.Value + added.Value, 86, 95)));
    }

    private YearMoney One(string key, string name, Fact initial, Fact added, Fact spent)
    {
        var budget = ledger.Total($"{key}.budget", [initial, added]);
        return new(name, initial, added, budget, spent, ledger.Rate($"{key}.rate", "rate", spent, budget), ledger.Balance($"{key}.left", [budget], [spent]));
    }

    private YearMoney Whole(ImmutableArray<YearMoney> parts)
    {
        Fact Total(string what, Func<YearMoney, Fact> of) => ledger.Total($"prov.all.{what}", [.. parts.Select(of)]);

        var all = One("prov.all", "合计", Total("initial", one => one.Initial), Total("added", one => one.Added), Total("spent", one => one.Spent));
        ledger.Sum(all.Budget, [.. parts.Select(one => one.Budget)]);
        ledger.Sum(all.Left, [.. parts.Select(one => one.Left)]);
        return all;
    }

    private ProvinceTask Task((string Name, string Unit, int From, int To) task, int index)
    {
        var target = ledger.Count($"prov.task.{index}.target", dice.Whole(task.From, task.To));
        var done = ledger.Count($"prov.task.{index}", (int)(target.Value * dice.Share(96, 128)));
        return new(task.Name, task.Unit, target, done, ledger.Rate($"prov.task.{index}.rate", "completion", done, target));
    }

    private Fact Fewer(string key, Fact whole)
    {
        var fewer = ledger.Count($"prov.{key}", (int)(whole.Value * dice.Share(86, 98)));
        ledger.AtMost(fewer, whole);
        return fewer;
    }

    private Fact Count(string key, int from, int to) => ledger.Count($"prov.{key}", dice.Whole(from, to));

    private Fact Rate(string key, Fact part, Fact whole) => ledger.Rate($"prov.{key}", "rate", part, whole);
}
