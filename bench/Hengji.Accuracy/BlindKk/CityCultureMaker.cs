using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>Makes the report of a city's culture and tourism office.</summary>
internal sealed class CityCultureMaker(Ledger ledger, Dice dice) : FundedMaker(ledger, dice, "kk.culture")
{
    private static readonly (string Name, int Posts, int From, int To)[] UnitNames =
        [("局机关", 58, 21_000_000, 34_000_000), ("市文化市场综合行政执法支队", 42, 8_200_000, 11_800_000), ("市图书馆", 34, 7_400_000, 11_600_000), ("市文化馆", 28, 5_900_000, 8_700_000), ("市博物馆", 36, 8_800_000, 13_900_000)];

    private static readonly int[] VenueSizes = [420_000, 260_000, 380_000];

    public CityCulture Make()
    {
        var units = UnitNames.Select((one, index) => Unit($"unit.{index}", one.Name, one.Posts, Between($"unit.{index}.spent", one.From, one.To))).ToImmutableArray();
        var money = Outlay("all", "合计", [.. units.Select(one => one.Money)]);
        CultureUnit all = new("合计", Total("posts", units.Select(one => one.Posts)), Total("staff", units.Select(one => one.Staff)), money);
        var civil = Parts("staff", all.Staff, 46, 54);
        var spent = Compare("spent", money.Spent, 84, 113);
        var kinds = Parts("kind", spent.Now, 58, 42);
        Fact opening = Money("opening", Dice.Part(money.Left.Value, 40, 160)), income = Left("income", money.Budget, opening);
        Ledger.Balanced(money.Left, [opening, income], [spent.Now]);
        Fact initial = Even("initial", money.Budget.Value * Dice.Share(84, 95)), added = Left("added", money.Budget, initial);
        Fact planned = Even("planned", money.Budget.Value * Dice.Share(11, 19)), bought = Money("bought", Dice.Part(planned.Value, 88, 99)), small = Money("small", Dice.Part(bought.Value, 62, 91));
        Ledger.AtMost(bought, planned);
        Ledger.AtMost(small, bought);
        ImmutableArray<Deed> deeds =
        [
            Goal("show", "组织惠民演出", "场", (120, 260, 10)), Goal("film", "放映公益电影", "场", (1_800, 3_600, 100), 98, 108), Goal("check", "文化市场执法检查", "家次", (900, 2_100, 100)), Deed("dig", "修缮文物保护单位", "处", 6, 14, 84, 118), Deed("fair", "举办文旅推介活动", "次", 10, 24),
        ];
        var poll = Ask("poll", "服务对象", 320, 680, 88, 97);
        var venues = VenueSizes.Select((one, index) => Compare($"venue.{index}", Count($"venue.{index}", one * 7 / 10, one * 13 / 10), 74, 108)).ToImmutableArray();
        return new(
            units, all, Count("unitcount", units.Length), civil[0], civil[1], Compare("income", income, 86, 112), Portions("source", income, ("一般公共预算财政拨款收入", 91), ("政府性基金预算财政拨款收入", 5), ("其他收入", 4)), opening, money.Left, spent,
            Portions("function", spent.Now, ("文化旅游体育与传媒支出", 78), ("社会保障和就业支出", 11), ("卫生健康支出", 4), ("住房保障支出", 7)), kinds[0], kinds[1], Share("basic.share", kinds[0], spent.Now), Share("project.share", kinds[1], spent.Now),
            initial, added, Rate("added.rate", added, initial), Steps(money), Assets(), planned, bought, Rate("bought.rate", bought, planned), small, Share("small.share", small, bought), deeds, venues, Ledger.Whole(Key("venues"), venues), Tourism(), poll, Marks(money, deeds, poll));
    }

    private CultureUnit Unit(string name, string title, int size, Fact spent)
    {
        Fact posts = Count($"{name}.posts", size - 6, size + 9), staff = Count($"{name}.staff", posts.Value - Dice.Whole(0, 5));
        Ledger.AtMost(staff, posts);
        return new(title, posts, staff, Outlay(name, title, Even($"{name}.budget", spent.Value * Dice.Share(101, 107), 1_000), spent));
    }

    private ImmutableArray<Progress> Steps(Outlay money)
    {
        ImmutableArray<Progress> steps = [.. new[] { ("6月", 45, 53), ("9月", 69, 77), ("11月", 84, 89) }.Select((one, index) => Step($"step.{index}", one.Item1, money, Dice.Part(money.Budget.Value, one.Item2, one.Item3)))];
        Ledger.AtMost(steps[0].Spent, steps[1].Spent);
        Ledger.AtMost(steps[1].Spent, steps[2].Spent);
        Ledger.AtMost(steps[2].Spent, money.Spent);
        return steps;
    }

    private Progress Step(string name, string until, Outlay money, decimal yuan)
    {
        var spent = Money(name, yuan);
        return new(until, spent, Rate($"{name}.rate", spent, money.Budget));
    }

    private AssetFlow Assets()
    {
        Fact opening = Between("asset.opening", 96_000_000, 182_000_000), bought = Between("asset.bought", 1_900_000, 5_600_000), disposed = Between("asset.disposed", 320_000, 1_400_000);
        var closing = Ledger.Balance(Key("asset.closing"), [opening, bought], [disposed]);
        var used = Money("asset.used", Dice.Part(closing.Value, 95, 99));
        Ledger.AtMost(used, closing);
        return new(opening, bought, disposed, closing, used, Rate("asset.rate", used, closing));
    }

    private Tourism Tourism()
    {
        Fact people = new(Key("tourist"), Dice.Whole(98_000, 210_000) / 100m, FactKind.Measure), before = new(Key("tourist.last"), decimal.Round(people.Value * Dice.Share(82, 96), 2, MidpointRounding.ToZero), FactKind.Measure);
        var income = Even("tourist.income", people.Value * 10_000 * Dice.Whole(680, 960), 1_000_000);
        Fact each = new(Key("tourist.each"), decimal.Round(income.Value / people.Value / 10_000, 12, MidpointRounding.AwayFromZero), FactKind.Measure);
        Ledger.Relate("product", new(1, income), new(-10_000, each, people));
        return new(Ledger.Compare(Key("tourist"), people, before), Ledger.Compare(Key("tourist.income"), income, Even("tourist.income.last", income.Value * Dice.Share(79, 95), 1_000_000)), each);
    }

    private MarkSheet Marks(Outlay money, ImmutableArray<Deed> deeds, Asked poll) => Sheet(
        MarkSpec.Of("履职效能", "重点任务", deeds[0], 8), MarkSpec.Of("履职效能", "重点任务", deeds[1], 8), MarkSpec.Of("履职效能", "重点任务", deeds[2], 8), MarkSpec.Of("履职效能", "重点任务", deeds[3], 8), MarkSpec.Of("履职效能", "重点任务", deeds[4], 8),
        new("预算管理", "预算编制", "预算编制质量", 6) { Loss = Dice.Whole(1, 3) / 2m }, new("预算管理", "预算执行", "执行进度", 6) { Loss = 0 }, new("预算管理", "预算执行", "预算执行率", 8) { ByRate = money.Rate }, new("预算管理", "严控一般性支出", "“三公”经费控制", 4) { Loss = 0 },
        new("财务管理", "财务制度", "财务管理制度执行", 6) { Loss = 0 }, new("资产管理", "资产使用", "资产利用率", 6) { Loss = 0.5m }, new("采购管理", "采购执行", "采购执行率", 6) { Loss = 0.5m }, new("绩效结果应用", "内部应用", "绩效结果与预算挂钩", 6) { Loss = 1 },
        new("自评质量", "自评准确率", "自评准确率", 4) { Loss = 0 }, new("满意度", "满意度", "服务对象满意度", 8) { Unit = "%", Target = Percent("wanted", 90), Actual = poll.ContentRate });
}
