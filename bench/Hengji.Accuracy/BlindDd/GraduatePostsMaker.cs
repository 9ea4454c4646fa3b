using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>Makes the self-evaluation of graduates sent to the country.</summary>
internal sealed class GraduatePostsMaker(Ledger ledger, Dice dice) : FundMaker(ledger, dice, "dd.posts")
{
    private static readonly string[] CountyNames = ["胡杨市", "玉泉县", "沙枣县", "天池县", "绿洲区"], KindNames = ["支教", "支农", "支医", "帮扶乡村振兴"];

    public GraduatePosts Make()
    {
        var standard = Money("standard", Dice.Whole(30, 39) * 100);
        var counties = CountyNames.Select((name, index) => County($"county.{index}", name, standard)).ToImmutableArray();
        var all = County("county", "合计", Total("opening", counties.Select(one => one.Opening)), Total("come", counties.Select(one => one.Come)), Total("gone", counties.Select(one => one.Gone)), Total("months", counties.Select(one => one.Months)), Total("money", counties.Select(one => one.Money)), standard);
        Ledger.Sum(all.Closing, [.. counties.Select(one => one.Closing)]);
        var lines = Lines(all);
        var items = Items(all, lines);
        var whole = Outlay("item", "合计", items);
        var funds = Paid("fund", whole.Spent, ["中央财政补助资金", "自治区财政资金", "地州财政资金"], [56, 30, 14], 104, 82);
        var kinds = Parts("kind", all.Closing, 31, 28, 22, 19);
        Fact fit = Count("fit", all.Gone.Value - Dice.Whole(0, 2)), stayed = Count("stayed", fit.Value * Dice.Share(72, 91)), stayedRate = Rate("stayedrate", stayed, all.Gone);
        Ledger.AtMost(fit, all.Gone);
        Ledger.AtMost(stayed, fit);
        var lastStayed = Percent("stayedrate.last", decimal.Round(stayedRate.Value - Dice.Whole(80, 420) / 100m, 2, MidpointRounding.AwayFromZero), 2);
        var wanted = Count("wanted", all.Come.Value + Dice.Whole(0, 4));
        var poll = Answer("poll", "“三支一扶”人员", 90, 130, 88);
        return new(
            counties, all, Count("counties", counties.Length), standard, lines, items, whole, [.. items.Select((one, index) => Share($"item.{index}.share", one.Spent, whole.Spent))], funds, [.. KindNames.Select((name, index) => Ledger.Portion(Key($"kind.{index}"), name, kinds[index], all.Closing))],
            all.Gone, fit, Rate("fitrate", fit, all.Gone), stayed, stayedRate, lastStayed, Ledger.Balance(Key("stayed.rise"), [stayedRate], [lastStayed]), wanted, Ledger.Rate(Key("wantedrate"), "completion", all.Come, wanted), Compare("spent", whole.Spent, 82, 108), poll, Sheet(funds, all, wanted, poll));
    }

    private PostedCounty County(string name, string title, Fact standard)
    {
        Fact opening = Count($"{name}.opening", 26, 64), come = Count($"{name}.come", 12, 34), gone = Count($"{name}.gone", 9, 24);
        var months = Count($"{name}.months", (opening.Value - gone.Value) * 12 + gone.Value * 7 + come.Value * 5 - Dice.Whole(0, 9));
        return County(name, title, opening, come, gone, months, Money($"{name}.money", months.Value * standard.Value), standard);
    }

    private PostedCounty County(string name, string title, Fact opening, Fact come, Fact gone, Fact months, Fact money, Fact standard)
    {
        Ledger.Product(money, standard, months);
        return new(title, opening, come, gone, Ledger.Balance(Key($"{name}.closing"), [opening, come], [gone]), months, money);
    }

    private ImmutableArray<PricedLine> Lines(PostedCounty all)
    {
        Fact once = Money("once", all.Come.Value * 3_000), price = Money("once.price", 3_000), trained = Count("trained", all.Come.Value + Dice.Whole(4, 20)), training = Money("training", trained.Value * 1_800), trainingPrice = Money("training.price", 1_800);
        Ledger.Product(once, price, all.Come);
        Ledger.Product(training, trainingPrice, trained);
        return [new("一次性安家费", "人", all.Come, price, once), new("岗前和能力提升培训", "人次", trained, trainingPrice, training)];
    }

    private ImmutableArray<Outlay> Items(PostedCounty all, ImmutableArray<PricedLine> lines)
    {
        var insured = Money("insured", Dice.Part(all.Money.Value, 26, 31));
        (string Name, Fact Spent)[] items = [("生活补贴", all.Money), ("社会保险单位缴费", insured), ("一次性安家费", lines[0].Money), ("培训经费", lines[1].Money), ("体检和人身意外伤害保险", Money("checked", Dice.Whole(560, 980) * all.Closing.Value))];
        return [.. items.Select((one, index) => Outlay($"item.{index}", one.Name, Even($"item.{index}.budget", one.Spent.Value * Dice.Share(101, 109), 1_000), one.Spent))];
    }

    private MarkSheet Sheet(FundSources funds, PostedCounty all, Fact wanted, Answers poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("决策", "项目立项", "立项依据充分性", 3) { Loss = 0 }, new("决策", "项目立项", "立项程序规范性", 3) { Loss = 0 }, new("决策", "绩效目标", "绩效目标合理性", 3) { Loss = 0 }, new("决策", "绩效目标", "绩效指标明确性", 3) { Loss = 0.5m }, new("决策", "资金投入", "预算编制科学性", 3) { Loss = 0 },
        new("过程", "资金管理", "资金到位率", 5) { ByRate = funds.All.ArrivedRate }, new("过程", "资金管理", "预算执行率", 5) { ByRate = funds.All.SpentRate }, new("过程", "资金管理", "资金使用合规性", 5) { Loss = 0 }, new("过程", "组织实施", "管理制度健全性", 5) { Loss = 0 },
        new("产出", "产出数量", "招募人数", 10) { Target = wanted, Actual = all.Come }, new("产出", "产出质量", "期满考核合格率", 10) { Loss = 0 }, new("产出", "产出时效", "生活补贴按月发放", 10) { Loss = 1 }, new("产出", "产出成本", "补贴标准", 5) { Loss = 0 },
        new("效益", "社会效益", "基层人才队伍充实", 12) { Loss = 0 }, new("效益", "可持续影响", "期满留任情况", 8) { Loss = 1 }, new("满意度", "服务对象满意度", "服务人员满意度", 10) { Loss = poll.ContentRate.Value >= 90 ? 0 : 0.5m },
    ]);
}
