using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindC;

/// <summary>A housing estate that was renovated, or all of them: what was built and what it cost before and after review.</summary>
public sealed record Estate(
    string Name, Fact Buildings, Fact Households, Fact Area, Fact Contract, Fact Submitted, Fact Approved, Fact Cut, Fact CutRate, Fact Paid, Fact PaidRate, Fact PerHousehold);

/// <summary>An indicator that lost points, or a group of them, or all.</summary>
public sealed record Deducted(string Name, Fact Weight, Fact Lost, Fact Score, Fact Rate);

/// <summary>A group of indicators of an evaluation.</summary>
public sealed record DeductedGroup(Deducted Sum, ImmutableArray<Deducted> Parts);

/// <summary>A group of those asked.</summary>
public sealed record Asked(string Name, Fact Issued, Fact Valid, Fact ValidRate, Fact Content, Fact ContentRate);

/// <summary>The renovation of old estates as a third party evaluated it.</summary>
public sealed record Renovation(
    ImmutableArray<Estate> Estates, Estate All, Fact Count, ImmutableArray<(string Name, Fact Amount, Fact Share)> Sources, Fact Owed,
    ImmutableArray<DeductedGroup> Groups, Deducted Score, ImmutableArray<Asked> Asked, Asked AllAsked);

/// <summary>Makes the renovation of old estates.</summary>
internal sealed class RenovationMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Names = ["纺织家园", "机械厂生活区", "滨河小区", "建设新村", "教师公寓", "粮食局家属院", "东风里", "和平巷片区", "铁路宿舍"];

    public Renovation Make()
    {
        var estates = dice.Some(Names, dice.Whole(5, 8)).Select((name, index) => Made($"estate.{index}", name)).ToImmutableArray();
        var all = Whole(estates);
        string[] sources = ["中央补助资金", "省级补助资金", "专项债券", "区级配套", "居民出资"];
        var money = ledger.Split(dice, "estate.source", all.Paid, [38, 17, 25, 14, 6]);
        var groups = Groups();
        var asked = AskedGroups();
        return new(
            estates, all, ledger.Count("estate.count", estates.Length),
            [.. sources.Select((name, index) => (name, money[index], ledger.Rate($"estate.source.{index}.share", "share", money[index], all.Paid)))],
            ledger.Balance("estate.owed", [all.Approved], [all.Paid]), groups, Score(groups), asked, AllAsked(asked));
    }

    private Estate Made(string key, string name)
    {
        var contract = ledger.Money($"{key}.contract", dice.Yuan(900_000, 14_000_000));
        var submitted = ledger.Money($"{key}.submitted", dice.Part(contract.Value, 97, 116));
        var approved = ledger.Money($"{key}.approved", dice.Part(submitted.Value, 84, 98));
        var households = ledger.Count($"{key}.households", dice.Whole(60, 900));
        return Made(
            key, name, ledger.Count($"{key}.buildings", dice.Whole(2, 24)), households, new Fact($"{key}.area", dice.Whole(400_000, 7_000_000) / 100m, FactKind.Measure),
            contract, submitted, approved, ledger.Money($"{key}.paid", dice.Part(approved.Value, 70, 97)));
    }

    private Estate Made(string key, string name, Fact buildings, Fact households, Fact area, Fact contract, Fact submitted, Fact approved, Fact paid)
    {
        ledger.AtMost(approved, submitted);
        var cut = ledger.Balance($"{key}.cut", [submitted], [approved]);
        return new(
            name, buildings, households, area, contract, submitted, approved, cut, ledger.Rate($"{key}.cutrate", "rate", cut, submitted), paid,
            ledger.Rate($"{key}.paidrate", "rate", paid, approved), ledger.Each($"{key}.perhousehold", approved, households));
    }

    private Estate Whole(ImmutableArray<Estate> parts)
    {
        Fact Total(string what, Func<Estate, Fact> of) => ledger.Total($"estate.{what}", [.. parts.Select(of)]);

        var whole = Made(
            "estate", "合计", Total("buildings", one => one.Buildings), Total("households", one => one.Households), Total("area", one => one.Area),
            Total("contract", one => one.Contract), Total("submitted", one => one.Submitted), Total("approved", one => one.Approved), Total("paid", one => one.Paid));
        ledger.Sum(whole.Cut, [.. parts.Select(one => one.Cut)]);
        return whole;
    }

    private ImmutableArray<DeductedGroup> Groups()
    {
        (string Name, (string Name, int Weight)[] Parts)[] groups =
        [
            ("决策", [("立项程序规范性", 4), ("绩效目标合理性", 6), ("预算编制科学性", 5)]),
            ("过程", [("资金到位率", 4), ("预算执行率", 5), ("资金使用合规性", 6), ("制度执行有效性", 5)]),
            ("产出", [("改造任务完成率", 12), ("工程验收合格率", 10), ("完成及时率", 8), ("单位成本控制", 5)]),
            ("效益", [("居住环境改善程度", 12), ("长效管理机制", 8), ("居民满意度", 10)]),
        ];
        return [.. groups.Select((group, at) =>
        {
            var parts = group.Parts.Select((part, index) =>
                OneScore($"deduct.{at}.{index}", part.Name, LedgerParts.Points($"deduct.{at}.{index}.weight", part.Weight), Lost($"deduct.{at}.{index}.lost", part.Weight))).ToImmutableArray();
            return new DeductedGroup(Sum($"deduct.{at}", group.Name, parts), parts);
        })];
    }

    private Fact Lost(string key, int weight) => LedgerParts.Points(key, dice.Chance(45) ? 0 : dice.Whole(1, weight * 3) / 10m);

    private Deducted OneScore(string key, string name, Fact weight, Fact lost)
    {
        var score = LedgerParts.Points($"{key}.score", weight.Value - lost.Value);
        ledger.Balanced(score, [weight], [lost]);
        return new(name, weight, lost, score, ledger.Rate($"{key}.rate", "rate", score, weight));
    }

    private Deducted Sum(string key, string name, IReadOnlyList<Deducted> parts)
    {
        var sum = OneScore(key, name, ledger.Total($"{key}.weight", [.. parts.Select(one => one.Weight)]), ledger.Total($"{key}.lost", [.. parts.Select(one => one.Lost)]));
        ledger.Sum(sum.Score, [.. parts.Select(one => one.Score)]);
        return sum;
    }

    private Deducted Score(ImmutableArray<DeductedGroup> groups) => Sum("deduct", "合计", [.. groups.Select(group => group.Sum)]);

    private ImmutableArray<Asked> AskedGroups()
    {
        string[] names = ["改造小区居民", "社区工作人员", "参建单位人员"];
        int[] least = [260, 30, 12], most = [700, 90, 40];
        return [.. names.Select((name, index) =>
        {
            var issued = ledger.Count($"asked.{index}", dice.Whole(least[index], most[index]));
            var valid = ledger.Count($"asked.{index}.valid", (int)issued.Value - dice.Whole(0, (int)issued.Value / 9));
            return Made($"asked.{index}", name, issued, valid, ledger.Count($"asked.{index}.content", (int)(valid.Value * dice.Share(80, 99))));
        })];
    }

    private Asked AllAsked(ImmutableArray<Asked> parts) => Made(
        "asked", "合计", ledger.Total("asked.issued", [.. parts.Select(one => one.Issued)]), ledger.Total("asked.valid", [.. parts.Select(one => one.Valid)]),
        ledger.Total("asked.content", [.. parts.Select(one => one.Content)]));

    private Asked Made(string key, string name, Fact issued, Fact valid, Fact content)
    {
        ledger.AtMost(valid, issued);
        ledger.AtMost(content, valid);
        return new(name, issued, valid, ledger.Rate($"{key}.validrate", "rate", valid, issued), content, ledger.Rate($"{key}.rate", "rate", content, valid));
    }
}
