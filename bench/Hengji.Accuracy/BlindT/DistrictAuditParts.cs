using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>Problems that auditors of a district find in departments.</summary>
internal static class DistrictAuditParts
{
    private static readonly (string Name, int From, int To)[] ProblemNames =
        [("年初预算未细化到具体项目", 6_000_000, 26_000_000), ("存量资金未及时上缴财政", 1_800_000, 9_600_000), ("非税收入应缴未缴", 420_000, 2_800_000), ("政府采购未编预算或程序不合规", 900_000, 5_200_000), ("往来款项长期未清理", 2_200_000, 9_000_000)];

    public static ImmutableArray<AuditProblem> Problems(Ledger ledger, Dice dice, string key) => [.. ProblemNames.Select((one, index) =>
        new AuditProblem(one.Name, ledger.Count($"{key}.{index}.units", dice.Whole(2, 8)), ledger.Money($"{key}.{index}.money", dice.Yuan(one.From, one.To))))];
}

/// <summary>Makes the fields of a district's audits: how many audits, problems, money, what is mended.</summary>
internal sealed class DistrictAuditFieldsMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "t.audit.fields")
{
    private static readonly (string Name, int From, int To)[] FieldNames =
        [("财政管理", 9_000_000, 60_000_000), ("部门预算执行", 0, 0), ("民生专项资金", 4_600_000, 16_000_000), ("政府投资项目", 12_000_000, 52_000_000), ("国有企业和国有资产", 6_000_000, 42_000_000), ("领导干部经济责任", 2_400_000, 19_000_000)];

    public (ImmutableArray<AuditField> Fields, AuditField All) Make(ImmutableArray<AuditProblem> problems)
    {
        var fields = FieldNames.Select((one, index) => Field($"{index}", one.Name, Count($"{index}.audits", 4, 9), one.To == 0 ? Total($"{index}.money", problems.Select(problem => problem.Money)) : Money($"{index}.money", Dice.Yuan(one.From, one.To)))).ToImmutableArray();
        var all = Field("all", "合计", Total("all.audits", fields.Select(one => one.Audits)), Total("all.problems", fields.Select(one => one.Problems)), Total("all.money", fields.Select(one => one.Money)), Total("all.mended", fields.Select(one => one.Mended)));
        return (fields, all);
    }

    private AuditField Field(string name, string title, Fact audits, Fact money)
    {
        var problems = Count($"{name}.problems", 12, 46);
        return Field(name, title, audits, problems, money, Count($"{name}.mended", problems.Value * Dice.Share(46, 88)));
    }

    private AuditField Field(string name, string title, Fact audits, Fact problems, Fact money, Fact mended)
    {
        Ledger.AtMost(mended, problems);
        return new(title, audits, problems, money, mended, Rate($"{name}.rate", mended, problems));
    }
}
