using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindS;

/// <summary>Makes a development zone's adjusted budgets: less land, more bonds, the rest moved so that both sides balance.</summary>
internal sealed class ZoneMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "s.zone")
{
    private const int Wan = 10_000;

    private static readonly (string Name, decimal Size, int From, int To)[] GeneralIn =
        [("税收收入", 118, 91, 97), ("非税收入", 22, 104, 121), ("上级补助收入", 17, 108, 136), ("调入资金", 9, 100, 140), ("动用预算稳定调节基金", 3, 100, 160), ("上年结转收入", 5, 100, 100)];

    private static readonly (string Name, decimal Size, int From, int To)[] GeneralOut =
    [
        ("城乡社区支出", 36, 0, 0), ("一般公共服务支出", 15, 93, 98), ("公共安全支出", 6, 96, 101), ("教育支出", 24, 102, 109), ("科学技术支出", 15, 92, 108), ("社会保障和就业支出", 13, 101, 107), ("卫生健康支出", 7, 98, 106), ("节能环保支出", 5, 88, 110),
        ("资源勘探工业信息等支出", 19, 90, 99), ("住房保障支出", 6, 100, 100), ("债务付息支出", 5, 100, 100), ("预备费", 2, 100, 100), ("上解上级支出", 19, 96, 104), ("债务还本支出", 2, 100, 100),
    ];

    private static readonly (string Name, decimal Size, int From, int To)[] FundIn =
        [("国有土地使用权出让收入", 190, 58, 84), ("城市基础设施配套费收入", 11, 72, 96), ("污水处理费收入", 3, 100, 100), ("上级补助收入", 2, 104, 180), ("上年结转收入", 9, 100, 100)];

    private static readonly (string Name, decimal Size, int From, int To)[] FundOut =
        [("征地和拆迁补偿支出", 88, 0, 0), ("土地开发支出", 52, 56, 78), ("城市建设支出", 34, 62, 88), ("污水处理费安排的支出", 3, 100, 100), ("专项债务付息支出", 12, 100, 100), ("调出资金", 5, 100, 100)];

    private static readonly (string Name, string Field, int From, int To)[] SpecialNames =
    [
        ("智能装备产业园标准厂房", "产业园区基础设施", 420, 900), ("片区污水处理厂二期", "生态环保", 180, 420), ("新材料产业园供热管网", "产业园区基础设施", 120, 320), ("人才公寓（保障性租赁住房）", "保障性安居工程", 260, 700), ("公共停车场及充电设施", "市政基础设施", 60, 190),
    ];

    private static readonly (string Name, string Field, int From, int To)[] OrdinaryNames = [("第三实验学校新建工程", "教育", 150, 360), ("创业路北延工程", "市政道路", 90, 240)];

    public ZoneAdjustment Make()
    {
        ImmutableArray<BondProject> special = Projects("special", SpecialNames), ordinary = Projects("ordinary", OrdinaryNames);
        Fact specialBonds = Total("special", special.Select(one => one.Bonds)), ordinaryBonds = Total("ordinary", ordinary.Select(one => one.Bonds));
        var general = Budget("general", GeneralIn, new("地方政府一般债务转贷收入", Bonds("ordinary.lent", ordinaryBonds)), GeneralOut, null);
        var fund = Budget("fund", FundIn, new("地方政府专项债务转贷收入", Bonds("special.lent", specialBonds)), FundOut, new("专项债券项目支出", Bonds("special.spent", specialBonds)));
        var local = Whole("local", general.In.Take(2));
        var spent = Whole("spent", general.Out.Take(GeneralOut.Length - 2));
        ZoneDebt ordinaryDebt = Debt("debt.ordinary", "一般债务", ordinaryBonds, 110), specialDebt = Debt("debt.special", "专项债务", specialBonds, 260);
        Fact collected = Even("collected", Dice.Part(local.Now.Value, 73, 82), Wan), saved = Even("saved", Dice.Part(general.OfOut("一般公共服务支出").Last.Value, 2, 7), Wan);
        return new(
            general, local, spent, Rate("local.rate", local.Now, local.Last), fund, [.. Shared("special", special, specialBonds)], Count("special.count", special.Length), [.. Shared("ordinary", ordinary, ordinaryBonds)], Count("ordinary.count", ordinary.Length),
            ordinaryDebt, specialDebt, Both(ordinaryDebt, specialDebt), collected, Rate("collected.rate", collected, local.Last), saved, Share("saved.rate", saved, general.OfOut("一般公共服务支出").Last));
    }

    private ImmutableArray<BondProject> Projects(string name, (string Name, string Field, int From, int To)[] names) => [.. names.Select((one, index) =>
    {
        var investment = Even($"{name}.{index}.investment", Dice.Whole(one.From, one.To) * 1_000_000m, Wan * 100);
        var bonds = Even($"{name}.{index}.bonds", Dice.Part(investment.Value, 16, 48), Wan * 100);
        Ledger.AtMost(bonds, investment);
        return new BondProject(one.Name, one.Field, investment, bonds, null!);
    })];

    private IEnumerable<BondProject> Shared(string name, ImmutableArray<BondProject> all, Fact whole) => all.Select((one, index) => one with { Share = Share($"{name}.{index}.share", one.Bonds, whole) });

    /// <summary>Bonds are not in the initial budget, for they were passed on in the course of the year.</summary>
    private Comparison Bonds(string name, Fact bonds) => Ledger.Compare(Key(name), bonds, Money($"{name}.before", 0));

    private AdjustedBudget Budget(string name, (string Name, decimal Size, int From, int To)[] ins, AdjustedLine lent, (string Name, decimal Size, int From, int To)[] outs, AdjustedLine? bound)
    {
        var incomes = ins.Select((one, index) => Line($"{name}.in.{index}", one)).Append(lent).ToImmutableArray();
        var allIn = Whole($"{name}.in", incomes);
        var given = outs.Skip(1).Select((one, index) => Line($"{name}.out.{index + 1}", one)).Concat(bound is null ? [] : [bound]).ToList();
        Fact Rest(string suffix, Fact whole, Func<AdjustedLine, Fact> of) => Money($"{name}.out.0{suffix}", whole.Value - given.Sum(one => of(one).Value));
        var first = new AdjustedLine(outs[0].Name, Ledger.Compare(Key($"{name}.out.0"), Rest("", allIn.Now, one => one.Money.Now), Rest(".before", allIn.Last, one => one.Money.Last)));
        ImmutableArray<AdjustedLine> all = [first, .. given];
        Sum(allIn.Now, all, one => one.Money.Now);
        Sum(allIn.Last, all, one => one.Money.Last);
        Sum(allIn.Change, all, one => one.Money.Change);
        return new(incomes, allIn, all, allIn);
    }

    private void Sum(Fact whole, IEnumerable<AdjustedLine> parts, Func<AdjustedLine, Fact> of) => Ledger.Sum(whole, [.. parts.Select(of)]);

    private AdjustedLine Line(string name, (string Name, decimal Size, int From, int To) one)
    {
        var before = Even($"{name}.before", one.Size * 10_000_000 * Dice.Share(90, 110), Wan);
        var after = one.From == one.To ? Money(name, before.Value) : Even(name, Dice.Part(before.Value, one.From, one.To), Wan);
        return new(one.Name, Ledger.Compare(Key(name), after, before));
    }

    private Comparison Whole(string name, IEnumerable<AdjustedLine> parts) => Ledger.Whole(Key(name), [.. parts.Select(one => one.Money)]);

    private ZoneDebt Debt(string name, string title, Fact added, int size)
    {
        Fact opening = Even($"{name}.opening", size * 10_000_000m * Dice.Share(80, 125), Wan), before = Even($"{name}.limit.before", opening.Value * Dice.Share(101, 106), Wan);
        Fact repaid = Even($"{name}.repaid", Dice.Part(opening.Value, 7, 14), Wan), refinanced = Even($"{name}.refinanced", Dice.Part(repaid.Value, 72, 90), Wan);
        var closing = Ledger.Balance(Key($"{name}.closing"), [opening, added, refinanced], [repaid]);
        var limit = Total($"{name}.limit", [before, added]);
        Ledger.AtMost(closing, limit);
        return new(title, before, added, limit, opening, refinanced, repaid, closing);
    }

    private ZoneDebt Both(ZoneDebt one, ZoneDebt other)
    {
        Fact Of(string name, Func<ZoneDebt, Fact> of) => Total($"debt.{name}", [of(one), of(other)]);
        var all = new ZoneDebt("合计", Of("before", debt => debt.LimitBefore), Of("added", debt => debt.Added), Of("limit", debt => debt.Limit), Of("opening", debt => debt.Opening), Of("refinanced", debt => debt.Refinanced), Of("repaid", debt => debt.Repaid), Of("closing", debt => debt.Closing));
        Ledger.Sum(all.Limit, [all.LimitBefore, all.Added]);
        Ledger.Balanced(all.Closing, [all.Opening, all.Added, all.Refinanced], [all.Repaid]);
        Ledger.AtMost(all.Closing, all.Limit);
        return all;
    }
}
