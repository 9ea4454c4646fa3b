using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>What an amount in the account of a stock is: 年初…，新增…，偿还…，净增…，年末….</summary>
internal enum MovementRole
{
    /// <summary>Nothing of the account, or words nobody can place.</summary>
    Unknown,

    /// <summary>What was there: 年初, 期初, 合同价, 应缴.</summary>
    Opening,

    /// <summary>What came: 新增, 入库, 调增.</summary>
    Came,

    /// <summary>What went: 偿还, 出库, 压减.</summary>
    Went,

    /// <summary>All that went or came together: 三次共压减, 净增.</summary>
    Together,

    /// <summary>What is there: 年末, 余额, 压减后.</summary>
    Closing,

    /// <summary>A part or a remark that the account does not need.</summary>
    Aside,
}

/// <summary>An amount with its role in the account of a stock.</summary>
/// <param name="Mention">The amount.</param>
/// <param name="Role">Its role.</param>
/// <param name="Sign">−1 for what went, also together; else 1.</param>
internal sealed partial record Movement(Mention Mention, MovementRole Role, int Sign)
{
    /// <summary>Reads the words since the last amount of its kind.</summary>
    /// <param name="mention">The amount.</param>
    /// <param name="words">The words, other numbers among them.</param>
    public static Movement Of(Mention mention, string words)
    {
        var own = words[(words.LastIndexOfAny(['，', '；', '。']) is var mark && mark >= 0 && words[(mark + 1)..].Any(char.IsLetter) ? mark + 1 : 0)..];
        var last = Flow().Match(own);
        var sign = last.Groups["less"].Success ? -1 : 1;
        var role = ComparisonWords.IsBase(mention.Lead) || Compared().IsMatch(own) ? MovementRole.Unknown
            : Aside().IsMatch(own) ? MovementRole.Aside
            : Net().IsMatch(own) || OfYear().IsMatch(own) || (All().IsMatch(own) && last.Success) ? MovementRole.Together
            : !last.Success && Beginning().IsMatch(own) ? MovementRole.Opening
            : Closing().Match(own) is { Success: true } end && (!last.Success || end.Index + end.Length > last.Index + last.Length) ? MovementRole.Closing
            : Opening().IsMatch(own) || (!last.Success && Principal().IsMatch(own)) ? MovementRole.Opening
            : !last.Success || Each().IsMatch(own) ? MovementRole.Unknown
            : sign < 0 ? MovementRole.Went : MovementRole.Came;
        return new Movement(mention, role, role == MovementRole.Together && Net().Match(own) is { Success: true } net ? (net.Groups["less"].Success ? -1 : 1) : sign);
    }

    /// <summary>Whether the words tell the end of a year, which opens the account of the next.</summary>
    public static bool IsYearEnd(Mention mention) => YearEnd().IsMatch(mention.Lead);

    [GeneratedRegex(@"(?<less>减少|减值|偿还|归还|还本|处置|报[废损]|核销|出库|流出|支出|支付|列支|使用|拨付|拨出|转出|调出|划出|轮出|发放|调减|压减|核减|扣[减除]|收回|清[偿收退]|化解|消耗|领用|冲减|上缴|缴[纳清入]|已[缴付拨还收补]|动用|列支|划转|转拨|提走|退还|兑付|销售)|(?<more>新增|增加|购[置入建进]|采购|入库|流入|收入|收到|拨入|转入|调入|划入|轮入|接收|接受|发行|转贷|借入|举借|追加|调增|核增|增资|计提|补充|新[收建购]|募集|注入|收缴|缴存|到账|存入|归集|筹集)", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Flow();

    [GeneratedRegex(@"年初|期初|月初|年内?原|^\s*原|合同(?:总|签约)?(?:价|金额|造价)|应[缴收付补还](?!.*已)|可用(?:财力|资金)", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"年末|年底|期末|月末|年终|余额|结余|结存|余[为额]?$|后[^，。；：\d]{0,6}(?:预算|概算|金额|合同价|总额|[为达共]|余)[^，。；：\d]{0,4}$|(?:调整|变更|审定|压减|追加|调剂|核减)后[^，。；：\d]{0,6}$|结算价|[尚仍]欠|欠[缴付款]|未[缴付收拨]|剩余|尚余|净值|现有", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    /// <summary>年初结余 is no end, whatever else the words are.</summary>
    [GeneratedRegex("年初|期初|月初|上年(?:年?末|年底|滚存|结转|结余)", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex("(?:贷款|借款|债务)本金", RegexOptions.CultureInvariant)]
    private static partial Regex Principal();

    [GeneratedRegex(@"净(?:增|流入|(?<less>减|流出))", RegexOptions.CultureInvariant)]
    private static partial Regex Net();

    /// <summary>本年收支结余 is what all movements of the year make.</summary>
    [GeneratedRegex("(?:本年|当年|当期|本期|年度)(?:收支)?(?:当[年期])?(?:结余|盈余)", RegexOptions.CultureInvariant)]
    private static partial Regex OfYear();

    [GeneratedRegex(@"共|合计|累计", RegexOptions.CultureInvariant)]
    private static partial Regex All();

    /// <summary>每年偿还850万元 is told once and paid more often.</summary>
    [GeneratedRegex("[每各]|平均|年均|月均", RegexOptions.CultureInvariant)]
    private static partial Regex Each();

    [GeneratedRegex("尚有|其中|待[^遇]|限额|预算内|^主?要?由", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex("[比较]|同期|占", RegexOptions.CultureInvariant)]
    private static partial Regex Compared();

    [GeneratedRegex("年末|年底", RegexOptions.CultureInvariant)]
    private static partial Regex YearEnd();
}
