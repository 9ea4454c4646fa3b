using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindE;

/// <summary>A problem an audit found: how much money, what has been put right, what is left.</summary>
public sealed record AuditedProblem(string Name, Fact Amount, Fact Done, Fact Left, Fact Rate, bool IsWhole);

/// <summary>Problems of one field, or of all: how many of them and how much money were put right.</summary>
public sealed record AuditedField(
    string Name, Fact Count, Fact WithMoney, Fact Plain, Fact Finished, Fact Open, Fact FinishedRate, Fact Amount, Fact Done, Fact Left, Fact DoneRate, ImmutableArray<AuditedProblem> Problems);

/// <summary>Problems by how they are to be put right.</summary>
public sealed record MendingKind(string Name, Fact Count, Fact Finished, Fact Rate);

/// <summary>What became of an audit's findings.</summary>
public sealed record Rectification(
    ImmutableArray<AuditedField> Fields, AuditedField All, Fact Bodies, ImmutableArray<MendingKind> Kinds, ImmutableArray<Fact> Ways, Fact Rules, Fact Blamed, ImmutableArray<Fact> Blames,
    Fact Clues, ImmutableArray<Fact> ClueParts, Fact LastCount, Fact LastFinished, Fact LastRate, Fact RateChange, Fact Older, Fact OlderFinished, Fact OlderOpen);

/// <summary>Makes what became of an audit's findings.</summary>
internal sealed class RectificationMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, string[] Problems)[] Fields =
    [
        ("财政管理", ["专项转移支付资金滞留未分配", "非税收入未及时缴库", "存量资金未按规定清理收回", "财政专户利息未并入预算"]),
        ("部门预算执行", ["往来款项长期挂账未清理", "无预算支出", "固定资产未登记入账", "项目资金连续两年闲置"]),
        ("重点民生资金", ["惠民补贴向不符合条件人员发放", "医保基金违规结算", "保障性住房租金应收未收", "学生营养改善计划资金结余未使用"]),
        ("政府投资建设项目", ["多计工程价款", "超合同约定进度付款", "到期质量保证金未清退", "征地拆迁补偿款结余未收回"]),
        ("国有企业和国有资产", ["国有资本收益应缴未缴", "对外借款逾期未收回", "出租房产少收租金", "未足额申报缴纳税款"]),
    ];

    private static readonly string[] KindNames = ["立行立改类", "分阶段整改类", "持续整改类"];

    public Rectification Make()
    {
        var fields = Fields.Select((field, index) => One($"mended.{index}", field.Name, dice.Some(field.Problems, dice.Whole(2, 4)))).ToImmutableArray();
        var all = Whole(fields);
        Fact lastCount = ledger.Count("mended.before", dice.Whole(28, 66)), lastFinished = ledger.Count("mended.before.finished", (int)(lastCount.Value * dice.Share(70, 93)));
        var lastRate = ledger.Rate("mended.before.rate", "rate", lastFinished, lastCount);
        Fact finished = ledger.Count("mended.older.finished", dice.Whole(3, 9)), open = ledger.Count("mended.older.open", dice.Whole(1, 4));
        ImmutableArray<Fact> blames = Counts("blame", (1, 6), (3, 14), (5, 28)), clues = Counts("clue", (1, 3), (1, 4), (2, 7));
        return new(
            fields, all, ledger.Count("mended.bodies", dice.Whole(22, 61)), Kinds(all), ledger.Split(dice, "mended.way", all.Done, [34, 21, 18, 9, 18]), ledger.Count("mended.rules", dice.Whole(14, 58)),
            ledger.Total("mended.blamed", blames), blames, ledger.Total("mended.clues", clues), clues, lastCount, lastFinished, lastRate,
            ledger.Change("mended.rate.change", all.FinishedRate, lastRate), ledger.Total("mended.older", [finished, open]), finished, open);
    }

    private AuditedField One(string key, string name, IReadOnlyList<string> names)
    {
        var problems = names.Select((problem, index) => Problem($"{key}.{index}", problem)).ToImmutableArray();
        var plain = ledger.Count($"{key}.plain", dice.Whole(2, 7));
        var money = ledger.Count($"{key}.withmoney", problems.Length);
        return Field(
            key, name, ledger.Total($"{key}.count", [money, plain]), money, plain, ledger.Count($"{key}.finished", (int)plain.Value + problems.Count(one => one.IsWhole)),
            ledger.Total($"{key}.amount", [.. problems.Select(one => one.Amount)]), ledger.Total($"{key}.done", [.. problems.Select(one => one.Done)]), problems);
    }

    private AuditedField Field(string key, string name, Fact count, Fact money, Fact plain, Fact finished, Fact amount, Fact done, ImmutableArray<AuditedProblem> problems)
    {
        ledger.AtMost(finished, count);
        ledger.AtMost(done, amount);
        return new(
            name, count, money, plain, finished, ledger.Balance($"{key}.open", [count], [finished]), ledger.Rate($"{key}.finished.rate", "rate", finished, count), amount, done,
            ledger.Balance($"{key}.left", [amount], [done]), ledger.Rate($"{key}.done.rate", "rate", done, amount), problems);
    }

    private AuditedProblem Problem(string key, string name)
    {
        var isWhole = dice.Chance(55);
        var amount = ledger.Money($"{key}.amount", dice.Yuan(60_000, 90_000_000));
        var done = isWhole ? amount : ledger.Money($"{key}.done", dice.Part(amount.Value, 35, 94));
        return new(name, amount, done, ledger.Balance($"{key}.left", [amount], [done]), ledger.Rate($"{key}.rate", "rate", done, amount), isWhole);
    }

    private AuditedField Whole(ImmutableArray<AuditedField> parts)
    {
        Fact Total(string what, Func<AuditedField, Fact> of) => ledger.Total($"mended.{what}", [.. parts.Select(of)]);

        var all = Field(
            "mended", "合计", Total("count", one => one.Count), Total("withmoney", one => one.WithMoney), Total("plain", one => one.Plain), Total("finished", one => one.Finished),
            Total("amount", one => one.Amount), Total("done", one => one.Done), []);
        ledger.Sum(all.Count, [all.WithMoney, all.Plain]);
        ledger.Sum(all.Open, [.. parts.Select(one => one.Open)]);
        ledger.Sum(all.Left, [.. parts.Select(one => one.Left)]);
        return all;
    }

    /// <summary>What is to be put right at once is; what is still open belongs to the other two kinds.</summary>
    private ImmutableArray<MendingKind> Kinds(AuditedField all)
    {
        var counts = ledger.SplitCount(dice, "mended.kind", all.Count, [58, 28, 14]);
        var lasting = (int)Math.Min(counts[2].Value, (all.Open.Value + 1) / 2);
        int[] open = [0, (int)Math.Min(counts[1].Value, all.Open.Value - lasting), lasting];
        open[0] = (int)all.Open.Value - open[1] - open[2];
        var kinds = KindNames.Select((name, index) =>
        {
            var finished = ledger.Count($"mended.kind.{index}.finished", (int)counts[index].Value - open[index]);
            return new MendingKind(name, counts[index], finished, ledger.Rate($"mended.kind.{index}.rate", "rate", finished, counts[index]));
        }).ToImmutableArray();
        ledger.Sum(all.Finished, [.. kinds.Select(kind => kind.Finished)]);
        return kinds;
    }

    private ImmutableArray<Fact> Counts(string what, params (int From, int To)[] ranges) =>
        [.. ranges.Select((range, index) => ledger.Count($"mended.{what}.{index}", dice.Whole(range.From, range.To)))];
}
