using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>Pupils of a county or of all: by kind of school, boarders helped; money given, spent.</summary>
public sealed record SchoolArea(string Name, Fact Primary, Fact Junior, Fact Pupils, Fact Boarders, Fact Given, Fact Spent, Fact Rate, Fact Left);

/// <summary>So much for each of so many: standard, pupils, money.</summary>
public sealed record PerPupil(string Name, Fact Standard, Fact Pupils, Fact Money);

/// <summary>What an indicator wanted and reached.</summary>
public sealed record SchoolGoal(string Level1, string Level2, string Name, string Sign, string Unit, Fact Target, Fact Done, Fact Full, Fact Score);

/// <summary>A city's money for compulsory schools.</summary>
public sealed record SchoolFund(
    ImmutableArray<SchoolArea> Areas, SchoolArea All, Fact AreaCount, ImmutableArray<Portion> Payers, Comparison Given, ImmutableArray<PerPupil> Running, Fact RunningMoney, ImmutableArray<Execution> Uses,
    ImmutableArray<SchoolGoal> Goals, Fact MoneyFull, Fact MoneyScore, Fact Full, Fact Score, Fact Checked, Fact Asked, Fact Content, Fact ContentRate);

/// <summary>Makes a city's money for compulsory schools.</summary>
internal sealed class SchoolFundMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Areas = ["沙川区", "北汀区", "青禾县", "丰岭县", "石汀县", "安澜县", "竹岭县", "汉屏县"];

    private static readonly string[] Payers = ["中央", "省级", "市县"];

    private static readonly (string Name, decimal Weight)[] Uses = [("公用经费补助", 0), ("家庭经济困难学生生活补助", 21), ("校舍安全保障长效机制补助", 26), ("特岗教师工资性补助", 17)];

    public SchoolFund Make(int year)
    {
        var areas = Areas.Take(dice.Whole(5, Areas.Length)).Select((name, index) => Area($"pupil.{index}", name)).ToImmutableArray();
        var all = Whole(areas);
        PerPupil[] running = [PerHead("primary", "小学", year < 2023 ? 650 : 720, all.Primary), PerHead("junior", "初中", year < 2023 ? 850 : 940, all.Junior)];
        var runningMoney = ledger.Total("pupil.running", [.. running.Select(one => one.Money)]);
        var payers = ledger.Split(dice, "pupil.payer", all.Given, [64, 22, 14]);
        Fact asked = ledger.Count("pupil.asked", dice.Whole(400, 2_200)), content = ledger.Count("pupil.content", (int)(asked.Value * dice.Share(88, 99)));
        ledger.AtMost(content, asked);
        var contentRate = ledger.Rate("pupil.content.rate", "rate", content, asked);
        var goals = Goals(all, contentRate);
        Fact full = LedgerParts.Points("pupil.money.full", 10), score = LedgerParts.Points("pupil.money.score", decimal.Round(all.Rate.Value / 10, 2, MidpointRounding.AwayFromZero));
        ledger.Limit("score", new(1, score), new(-0.1m, all.Rate), new(-0.005m));
        ledger.Limit("score", new(-1, score), new(0.1m, all.Rate), new(-0.005m));
        return new(
            areas, all, ledger.Count("pupil.areas", areas.Length), [.. Payers.Select((name, index) => ledger.Portion($"pupil.payer.{index}", name, payers[index], all.Given))],
            ledger.Compare("pupil.given", all.Given, ledger.Money("pupil.given.last", dice.Part(all.Given.Value, 88, 109))), [.. running], runningMoney, Spent(all, runningMoney), goals, full, score,
            Sum("full", full, goals.Select(goal => goal.Full)), Sum("score", score, goals.Select(goal => goal.Score)), ledger.Count("pupil.schools", dice.Whole(14, 60)), asked, content, contentRate);
    }

    private SchoolArea Area(string key, string name)
    {
        Fact primary = ledger.Count($"{key}.primary", dice.Whole(9_000, 52_000)), junior = ledger.Count($"{key}.junior", (int)(primary.Value * dice.Share(42, 61)));
        var given = ledger.Money($"{key}.given", dice.Part(720 * primary.Value + 940 * junior.Value, 148, 176));
        return Area(key, name, primary, junior, ledger.Count($"{key}.boarders", (int)(junior.Value * dice.Share(18, 64))), given, ledger.Money($"{key}.spent", dice.Part(given.Value, 91, 99)));
    }

    private SchoolArea Area(string key, string name, Fact primary, Fact junior, Fact boarders, Fact given, Fact spent) => new(
        name, primary, junior, ledger.Total($"{key}.pupils", [primary, junior]), boarders, given, spent, ledger.Rate($"{key}.rate", "rate", spent, given), ledger.Balance($"{key}.left", [given], [spent]));

    private SchoolArea Whole(ImmutableArray<SchoolArea> areas)
    {
        Fact Total(string what, Func<SchoolArea, Fact> of) => ledger.Total($"pupil.{what}", [.. areas.Select(of)]);

        var all = Area("pupil", "合计", Total("primary", one => one.Primary), Total("junior", one => one.Junior), Total("boarders", one => one.Boarders), Total("given", one => one.Given), Total("spent", one => one.Spent));
        ledger.Sum(all.Pupils, [.. areas.Select(one => one.Pupils)]);
        ledger.Sum(all.Left, [.. areas.Select(one => one.Left)]);
        return all;
    }

    private PerPupil PerHead(string key, string name, int standard, Fact pupils)
    {
        Fact each = ledger.Money($"pupil.{key}.standard", standard), money = ledger.Money($"pupil.{key}.money", standard * pupils.Value);
        ledger.Product(money, each, pupils);
        return new(name, each, pupils, money);
    }

    /// <summary>What was given and spent by use; the first use is what the standard gives.</summary>
    private ImmutableArray<Execution> Spent(SchoolArea all, Fact running)
    {
        var rest = ledger.Money("pupil.rest", all.Given.Value - running.Value);
        var others = ledger.Split(dice, "pupil.use", rest, Uses.Skip(1).Select(use => use.Weight));
        Fact[] given = [running, .. others];
        ledger.Sum(all.Given, given);
        var left = ledger.Split(dice, "pupil.use.left", all.Left, [34m, 22, 36, 8]);
        var spent = given.Select((money, index) => ledger.Balance($"pupil.use.{index}.spent", [money], [left[index]])).ToList();
        ledger.Sum(all.Spent, spent);
        return [.. given.Select((money, index) => new Execution(Uses[index].Name, null!, money, spent[index], ledger.Rate($"pupil.use.{index}.rate", "rate", spent[index], money)))];
    }

    private ImmutableArray<SchoolGoal> Goals(SchoolArea all, Fact content) =>
    [
        Goal("0", "产出指标", "数量指标", "享受公用经费补助学生数", "≥", "人", ledger.Count("pupil.goal.0.target", (int)(all.Pupils.Value * dice.Share(95, 101) / 100) * 100), all.Pupils, 15),
        Goal("1", "产出指标", "数量指标", "享受生活补助的家庭经济困难学生数", "≥", "人", ledger.Count("pupil.goal.1.target", (int)(all.Boarders.Value * dice.Share(90, 101) / 100) * 100), all.Boarders, 15),
        Goal("2", "产出指标", "质量指标", "补助资金覆盖率", "=", "%", Percent("2.target", 100), Percent("2", 100), 10),
        Goal("3", "产出指标", "时效指标", "资金按时拨付率", "≥", "%", Percent("3.target", 95), new("pupil.goal.3", dice.Whole(9_300, 9_990) / 100m, FactKind.Percent), 10),
        Goal("4", "效益指标", "社会效益指标", "九年义务教育巩固率", "≥", "%", Percent("4.target", 96), new("pupil.goal.4", dice.Whole(9_580, 9_930) / 100m, FactKind.Percent), 30),
        Goal("5", "满意度指标", "服务对象满意度指标", "学生和家长满意度", "≥", "%", Percent("5.target", 90), content, 10),
    ];

    private SchoolGoal Goal(string key, string level1, string level2, string name, string sign, string unit, Fact target, Fact done, int points) => new(
        level1, level2, name, sign, unit, target, done, LedgerParts.Points($"pupil.goal.{key}.full", points),
        LedgerParts.Points($"pupil.goal.{key}.points", done.Value < target.Value ? points - dice.Whole(1, 5) / 2m : points));

    private static Fact Percent(string key, int percent) => new($"pupil.goal.{key}", percent, FactKind.Percent, 0);

    private Fact Sum(string key, Fact first, IEnumerable<Fact> others)
    {
        Fact[] parts = [first, .. others];
        var sum = LedgerParts.Points($"pupil.{key}", parts.Sum(part => part.Value));
        ledger.Sum(sum, parts);
        return sum;
    }
}
