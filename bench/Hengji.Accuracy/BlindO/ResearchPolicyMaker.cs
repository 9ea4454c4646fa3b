using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>Makes the review of a district's policy that pays firms back a part of their research.</summary>
internal sealed class ResearchPolicyMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "o.policy")
{
    private static readonly string[] SizeNames = ["大型企业", "中型企业", "小微企业"];

    private static readonly string[] BranchNames = ["装备制造", "电子信息", "生物医药", "新材料", "其他行业"];

    public ResearchPolicy Make(int year)
    {
        var (firms, each) = ((decimal)Dice.Whole(96, 180), Dice.Yuan(130_000, 190_000));
        var years = new List<PolicyYear>();
        for (var index = 0; index < 3; index++, firms *= Dice.Share(107, 128))
            years.Add(Year($"year.{index}", $"{year - 2 + index}年", (int)firms, each));
        var all = All(years);
        var (last, before) = (years[2], years[1]);
        var highTech = Compare("hightech", Count("hightech", 180, 420), 82, 94);
        Fact intensity = new(Key("intensity"), Dice.Whole(312, 398) / 100m, FactKind.Percent), lastIntensity = new(Key("intensity.last"), intensity.Value - Dice.Whole(6, 24) / 100m, FactKind.Percent);
        var poll = Ask("poll", "享受政策企业", 90, 170, 86, 96);
        var answers = Answers(poll);
        Fact again = Count("again", last.Granted.Value * Dice.Share(38, 57)), late = Count("late", 6, 22), lateMoney = Even("late.money", last.Money.Spent.Value * Dice.Share(5, 16), 1_000);
        Ledger.AtMost(again, last.Granted);
        Ledger.AtMost(late, last.Granted);
        Ledger.AtMost(lateMoney, last.Money.Spent);
        return new(
            [.. years], all, Ledger.Compare(Key("firms"), last.Granted, before.Granted), Ledger.Compare(Key("compare"), last.Money.Spent, before.Money.Spent), Ledger.Compare(Key("research"), last.Research, before.Research), Firms("size", SizeNames, last, [9, 27, 64], [31, 38, 31]),
            Firms("branch", BranchNames, last, [30, 22, 12, 19, 17], [34, 21, 15, 18, 12]), again, Share("again.share", again, last.Granted), late, lateMoney, Share("late.share", lateMoney, last.Money.Spent), highTech, Compare("patents", Count("patents", 900, 2_600), 80, 96),
            intensity, lastIntensity, Ledger.Change(Key("intensity.change"), intensity, lastIntensity), poll, answers, [.. answers.Select((one, index) => Share($"answer.{index}.share", one, poll.Valid))], Sheet(last, poll));
    }

    private PolicyYear Year(string name, string title, int firms, decimal each)
    {
        Fact granted = Count($"{name}.granted", firms), asked = Count($"{name}.asked", firms * Dice.Share(106, 122));
        var spent = Even($"{name}.spent", firms * each * Dice.Share(95, 110), 100);
        var money = Outlay($"{name}.money", title, Even($"{name}.budget", spent.Value * Dice.Share(101, 114), 100_000), spent);
        Ledger.AtMost(granted, asked);
        return Filled(name, title, asked, granted, money, Even($"{name}.research", spent.Value * Dice.Share(1_850, 2_150), 1_000));
    }

    private PolicyYear Filled(string name, string title, Fact asked, Fact granted, Outlay money, Fact research) =>
        new(title, asked, granted, Rate($"{name}.passrate", granted, asked), money, TenThousands($"{name}.each", money.Spent, granted), research, Lever($"{name}.lever", research, money.Spent));

    private PolicyYear All(IReadOnlyList<PolicyYear> years) => Filled(
        "all", "合计", Total("asked", years.Select(one => one.Asked)), Total("granted", years.Select(one => one.Granted)), Outlay("all.money", "合计", [.. years.Select(one => one.Money)]), Total("all.research", years.Select(one => one.Research)));

    /// <summary>Yuan of their own for each yuan granted.</summary>
    private Fact Lever(string name, Fact research, Fact granted)
    {
        var lever = new Fact(Key(name), decimal.Round(research.Value / granted.Value, 12, MidpointRounding.AwayFromZero), FactKind.Measure);
        Ledger.Product(research, lever, granted);
        return lever;
    }

    private Fact TenThousands(string name, Fact money, Fact firms)
    {
        var each = new Fact(Key(name), decimal.Round(money.Value / firms.Value / 10_000, 16, MidpointRounding.AwayFromZero), FactKind.Measure);
        Ledger.Relate("product", new(1, money), new(-10_000, each, firms));
        return each;
    }

    private ImmutableArray<PolicyFirms> Firms(string what, string[] names, PolicyYear year, decimal[] firms, decimal[] money)
    {
        ImmutableArray<Fact> counts = Parts($"{what}.firms", year.Granted, firms), amounts = Parts($"{what}.money", year.Money.Spent, money);
        return [.. names.Select((name, index) => new PolicyFirms(
            name, counts[index], Share($"{what}.{index}.firmshare", counts[index], year.Granted), amounts[index], Share($"{what}.{index}.moneyshare", amounts[index], year.Money.Spent), TenThousands($"{what}.{index}.each", amounts[index], counts[index])))];
    }

    /// <summary>Very content, content, fair, not; the first two are those content.</summary>
    private ImmutableArray<Fact> Answers(Asked poll)
    {
        var content = Parts("content", poll.Content, 62, 38);
        var others = Left("others", poll.Valid, poll.Content);
        var bad = Count("bad", others.Value > 2 ? 1 : 0);
        var fair = Left("fair", others, bad);
        Ledger.Sum(poll.Valid, [content[0], content[1], fair, bad]);
        return [content[0], content[1], fair, bad];
    }

    private MarkSheet Sheet(PolicyYear last, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("政策制定", "政策依据", "政策依据充分性", 5) { Loss = 0 }, new("政策制定", "政策依据", "政策目标明确性", 5) { Loss = 1 }, new("政策制定", "政策设计", "补助标准合理性", 6) { Loss = 1.5m }, new("政策制定", "政策设计", "政策协调性", 4) { Loss = 0 },
        new("政策执行", "资金执行", "预算执行率", 6) { ByRate = last.Money.Rate }, new("政策执行", "资金执行", "资金兑现及时性", 6) { Loss = 2 }, new("政策执行", "实施管理", "审核程序规范性", 7), new("政策执行", "实施管理", "政策宣传到位率", 6) { Loss = 0.5m },
        new("政策产出", "产出数量", "享受政策企业数", 10) { Loss = 0 }, new("政策产出", "产出数量", "研发项目备案数", 8), new("政策产出", "产出质量", "补助核定准确率", 7) { Loss = 0 },
        new("政策效果", "经济效益", "带动企业研发投入", 10) { Loss = 0 }, new("政策效果", "社会效益", "高新技术企业增长", 8), new("政策效果", "可持续性", "政策可持续性", 5) { Loss = 1 }, new("政策效果", "满意度", "企业满意度", 7) { Loss = poll.ContentRate.Value >= 90 ? 0 : 0.5m },
    ]);
}
