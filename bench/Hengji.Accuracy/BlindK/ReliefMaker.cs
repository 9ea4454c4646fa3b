using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>Makes a transfer for people in need.</summary>
internal sealed class ReliefMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, int From, int To, int Least, int Most)[] KindNames =
    [
        ("城市低保对象", 900, 5_200, 480, 690), ("农村低保对象", 9_000, 42_000, 330, 520), ("城市特困人员", 60, 420, 1_180, 1_500), ("农村特困人员", 2_200, 9_800, 820, 1_180),
        ("孤儿和事实无人抚养儿童", 240, 1_300, 1_350, 1_980),
    ];

    private static readonly string[] AreaNames = ["城东区", "高河区", "沂岭县", "汶山县", "平原店市", "蒙溪县", "高新区"];

    private static readonly string[] LotNames = ["第一批", "第二批", "第三批"];

    public Relief Make()
    {
        var kinds = KindNames.Select((kind, index) => Kind($"relief.{index}", kind)).ToList();
        var kindMoney = ledger.Total("relief.kinds", [.. kinds.Select(kind => kind.Money)]);
        var once = ledger.Count("relief.once", dice.Whole(1_900, 8_600));
        var onceMoney = Money("once", once.Value * dice.Whole(90_000, 180_000) / 100m);
        var spent = ledger.Total("relief.spent", [kindMoney, onceMoney]);
        var left = dice.Part(spent.Value, 1, 4);
        var (areas, all) = Areas(spent, left);
        var sources = Sources(all);
        var poll = new SelfPollMaker(ledger, dice, "relief.poll").Make("救助对象", 300, 900);
        var helped = ledger.Whole("relief.helped", [.. kinds.Select(kind => kind.Persons)]);
        var seen = ledger.Count("relief.seen", (int)(helped.Now.Value * dice.Share(31, 58)));
        var stopped = ledger.Count("relief.stopped", dice.Whole(260, 2_400) + (int)Math.Max(0, -helped.Change.Value));
        return new(
            [.. kinds.Select(kind => kind with { Share = ledger.Rate($"{kind.Money.Key}.share", "share", kind.Money, spent) })], kindMoney, helped, once, onceMoney, ledger.Each("relief.once.each", onceMoney, once),
            sources, new("年度资金总额", all.All, spent, all.Rate), all.Left, areas, all, ledger.Count("relief.areas", areas.Length), [.. Lots(all.Central)], ledger.Compare(dice, "relief.central", all.Central),
            stopped, Added(helped, stopped), seen, ledger.Rate("relief.seen.rate", "rate", seen, helped.Now), poll, Score(all.Rate, helped.Now, once, poll));
    }

    private Fact Added(Comparison helped, Fact stopped)
    {
        var added = ledger.Count("relief.added", (int)(stopped.Value + helped.Change.Value));
        ledger.Balanced(helped.Now, [helped.Last, added], [stopped]);
        ledger.Balanced(helped.Change, [added], [stopped]);
        return added;
    }

    private ReliefKind Kind(string key, (string Name, int From, int To, int Least, int Most) kind)
    {
        var persons = dice.Whole(kind.From, kind.To);
        var times = ledger.Count($"{key}.times", (int)(persons * 12 * dice.Share(97, 103)));
        var money = ledger.Money($"{key}.money", times.Value * dice.Whole(kind.Least, kind.Most) + dice.Whole(0, 99_999) / 10m);
        return new(kind.Name, ledger.CompareCount(dice, $"{key}.persons", persons), times, money, null!, ledger.Each($"{key}.each", money, times));
    }

    private (ImmutableArray<ReliefArea> Areas, ReliefArea All) Areas(Fact spent, decimal left)
    {
        decimal[] weights = [11, 14, 21, 19, 17, 15, 3];
        var used = ledger.Split(dice, "relief.area.spent", spent, weights);
        var rest = dice.Split(left, AreaNames.Length);
        var areas = AreaNames.Select((name, index) => Area($"relief.area.{index}", name, used[index], rest[index])).ToImmutableArray();
        Fact Total(string what, Func<ReliefArea, Fact> of) => ledger.Total($"relief.{what}", [.. areas.Select(of)]);

        Fact central = Total("central", one => one.Central), province = Total("province", one => one.Province), local = Total("local", one => one.Local), all = Total("all", one => one.All);
        ledger.Sum(all, [central, province, local]);
        var whole = Filled("relief.areas", "全市合计", central, province, local, all, spent);
        ledger.Sum(whole.Left, [.. areas.Select(one => one.Left)]);
        return (areas, whole);
    }

    private ReliefArea Area(string key, string name, Fact spent, decimal left)
    {
        Fact central = ledger.Money($"{key}.central", dice.Part(spent.Value, 46, 58)), province = ledger.Money($"{key}.province", dice.Part(spent.Value, 14, 22));
        var local = ledger.Money($"{key}.local", spent.Value + left - central.Value - province.Value);
        return Filled(key, name, central, province, local, ledger.Total($"{key}.all", [central, province, local]), spent);
    }

    private ReliefArea Filled(string key, string name, Fact central, Fact province, Fact local, Fact all, Fact spent)
    {
        ledger.AtMost(spent, all);
        return new(name, central, province, local, all, spent, ledger.Rate($"{key}.rate", "rate", spent, all), ledger.Balance($"{key}.left", [all], [spent]));
    }

    /// <summary>Central money is spent first, what is left is local mostly.</summary>
    private ImmutableArray<ReliefSource> Sources(ReliefArea all)
    {
        var central = Money("source.central", all.Central.Value - dice.Part(all.Left.Value, 5, 25));
        var province = Money("source.province", all.Province.Value - dice.Part(all.Left.Value, 5, 25));
        var local = Money("source.local", all.Spent.Value - central.Value - province.Value);
        ledger.Sum(all.Spent, [central, province, local]);
        return [Source("中央财政资金", all.Central, central), Source("省级财政资金", all.Province, province), Source("市县财政资金", all.Local, local)];
    }

    private ReliefSource Source(string name, Fact planned, Fact spent)
    {
        ledger.AtMost(spent, planned);
        return new(name, planned, spent, ledger.Rate($"{spent.Key}.rate", "rate", spent, planned));
    }

    private IEnumerable<Portion> Lots(Fact central) =>
        ledger.Split(dice, "relief.lot", central, [71, 21, 8]).Select((amount, index) => ledger.Portion($"relief.lot.{index}", LotNames[index], amount, central));

    private SelfScore Score(Fact rate, Fact helped, Fact once, SelfPoll poll) => new SelfScoreMaker(ledger, dice, "relief").Make(
        rate, 10,
        ("产出指标",
        [
            new("数量指标", "年末保障困难群众人数", "人", 0, 0, 0, 8, helped), new("数量指标", "临时救助人次", "人次", 0, 0, 0, 8, once), new("数量指标", "慰问走访困难家庭", "户次", 0, 1_200, 6_800, 6),
            new("质量指标", "救助对象认定准确率", "%", 1, 95, 99, 10), new("时效指标", "救助金按时发放率", "%", 1, 95, 100, 10), new("成本指标", "救助标准按时足额落实率", "%", 1, 100, 100, 8),
        ]),
        ("效益指标", [new("社会效益指标", "困难群众生活水平提升覆盖率", "%", 1, 95, 100, 15), new("可持续影响指标", "主动发现机制覆盖率", "%", 1, 90, 98, 15)]),
        ("满意度指标", [new("服务对象满意度指标", "政策知晓率", "%", 1, 80, 92, 4), new("服务对象满意度指标", "救助对象满意度", "%", 2, 85, 92, 6, poll.ContentRate)]));

    private Fact Money(string what, decimal yuan) => ledger.Money($"relief.{what}", yuan);
}
