using System.Text.RegularExpressions;

namespace Hengji.Auditing.Tables.Formulas;

/// <summary>A balance that the words of four or so heads state: 年初结转 + 本年收入 − 本年支出 = 年末结转.</summary>
/// <param name="Terms">Sign and words of each term; a term that may be missing is optional.</param>
/// <param name="Result">Words of what they add up to.</param>
/// <param name="IsDefinition">Whether the words alone say so; else the figures of other rows must too.</param>
/// <param name="Other">Words of heads that change the balance; null for none.</param>
internal sealed partial record FlowForm(ImmutableArray<(int Sign, Regex Words, bool IsOptional)> Terms, Regex Result, bool IsDefinition, Regex? Other = null)
{
    /// <summary>All known balances.</summary>
    public static ImmutableArray<FlowForm> All { get; } =
    [
        new([(1, Opening(), false), (1, Income(), false), (-1, Expenditure(), false)], Closing(), true, OtherFlow()),
        new([(1, FirstBudget(), false), (1, Added(), true), (-1, Cut(), true)], LastBudget(), true),
        new([(1, OpeningAssets(), false), (1, Increase(), false), (-1, Decrease(), false)], ClosingAssets(), true),
        new([(1, OpeningAssets(), false), (1, Bought(), false), (-1, Scrapped(), false)], ClosingAssets(), false),
        new([(1, OpeningCount(), false), (1, Came(), false), (-1, Went(), false)], ClosingCount(), false),
        new([(1, Cost(), false), (-1, Depreciation(), false)], NetValue(), true),
        new([(1, LastBudget(), false), (-1, Executed(), false)], LeftOver(), true),
        new([(1, Income(), false), (-1, Expenditure(), false)], LeftOver(), false),
        new([(1, Arrived(), false), (-1, Paid(), false)], LeftOver(), false),
    ];

    [GeneratedRegex(@"^(?:年初|期初|上年)(?:财政拨款)?(?:累计)?(?:结转|结余|余额)(?:[和与及、]?结余)?(?:资金)?(?:合计|小计|数)?$")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:本年|本年度|当年|本期)?(?:财政拨款)?收入(?:合计|小计|决算数?|数)?$")]
    private static partial Regex Income();

    [GeneratedRegex(@"^(?:本年|本年度|当年|本期)?(?:财政拨款)?支出(?:合计|小计|决算数?|数)?$")]
    private static partial Regex Expenditure();

    [GeneratedRegex(@"^(?:年末|期末|年终)(?:财政拨款)?(?:累计)?(?:结转|结余|余额)(?:[和与及、]?结余)?(?:资金)?(?:合计|小计|数)?$")]
    private static partial Regex Closing();

    [GeneratedRegex(@"收回|上缴财政|结余分配|归集|使用非财政|调整年初|以前年度")]
    private static partial Regex OtherFlow();

    [GeneratedRegex(@"^(?:年初|原)(?:部门|批复)?预算(?:数|额|安排|批复)?$")]
    private static partial Regex FirstBudget();

    [GeneratedRegex(@"^(?:本年|年中|当年)?(?:预算)?(?:追加|调增)(?:预算)?(?:数|额|资金)?$")]
    private static partial Regex Added();

    [GeneratedRegex(@"^(?:本年|年中|当年)?(?:预算)?(?:追减|调减|核减|压减)(?:预算)?(?:数|额|资金)?$")]
    private static partial Regex Cut();

    [GeneratedRegex(@"^(?:调整后?的?|全年|年中调整后?)预算(?:数|额)?$")]
    private static partial Regex LastBudget();

    [GeneratedRegex(@"^(?:年初|期初)(?:数量?|余额|账面数|账面原值|原值|存量|(?:库存|在库)(?:数|量)?)$")]
    private static partial Regex OpeningAssets();

    [GeneratedRegex(@"^(?:本年|本期|当年|年度)(?:增加|新增)(?:数|额|值)?$")]
    private static partial Regex Increase();

    [GeneratedRegex(@"^(?:本年|本期|当年|年度)(?:减少|处置)(?:数|额|值)?$")]
    private static partial Regex Decrease();

    [GeneratedRegex(@"^(?:本年|本期|当年|年度|年内)?(?:增加|新增|新添|购入|新购|购置|采购|入库|配备|新配)(?:数量?|额|值)?$")]
    private static partial Regex Bought();

    [GeneratedRegex(@"^(?:本年|本期|当年|年度|年内)?(?:减少|报废|报损|处置|核销|淘汰|消耗|出库|领用|发放)(?:数量?|额|值)?$")]
    private static partial Regex Scrapped();

    [GeneratedRegex(@"^(?:年末|期末)(?:数量?|余额|账面数|账面原值|原值|存量|(?:库存|在库)(?:数|量)?)$")]
    private static partial Regex ClosingAssets();

    [GeneratedRegex(@"^(?:年初|期初|上年末)(?:在册|核定|登记|在保|保有)?(?:人口|人数|户数|人员|存栏|馆藏|保有|在册|未结)(?:数|量)?$")]
    private static partial Regex OpeningCount();

    [GeneratedRegex(@"^(?:本年|本期|当年|年内)?(?:新增|增加|新[纳接]入?收?|转入|调入|新收)(?:人口|人数|户数|人员|数)?$")]
    private static partial Regex Came();

    [GeneratedRegex(@"^(?:本年|本期|当年|年内)?(?:核减|减少|退出|解除|转出|调出|注销|办结)(?:人口|人数|户数|人员|数)?$")]
    private static partial Regex Went();

    [GeneratedRegex(@"^(?:年末|期末|年底)(?:在册|核定|登记|在保|保有)?(?:人口|人数|户数|人员|存栏|馆藏|保有|在册|未结)(?:数|量)?$")]
    private static partial Regex ClosingCount();

    [GeneratedRegex(@"^(?:资产)?(?:账面)?原值$")]
    private static partial Regex Cost();

    [GeneratedRegex(@"^(?:累计)?折旧(?:[（(/和、]?摊销[）)]?)?$")]
    private static partial Regex Depreciation();

    [GeneratedRegex(@"^(?:资产)?(?:账面)?(?:净值|价值)$")]
    private static partial Regex NetValue();

    [GeneratedRegex(@"^(?:本年|当年|年末|全年|收支|资金|预算)?(?:结转结余|结转和结余|结余|结存|余额|未执行|未支付|未使用|剩余)(?:数|额|资金|金额)?$")]
    private static partial Regex LeftOver();

    [GeneratedRegex(@"^(?:全年|全年实际|预算|实际)?执行(?:数|额|金额)?$|^(?:全年|全年实际|预算|实际)?支出(?:数|额|金额)$|^(?:支出)?决算(?:数|额)$")]
    private static partial Regex Executed();

    [GeneratedRegex(@"^(?:实际|资金)?(?:到位|下达)(?:资金|金额|数|额)?$")]
    private static partial Regex Arrived();

    [GeneratedRegex(@"^(?:实际|资金)?(?:拨付|支付|支出|使用|执行)(?:资金|金额|数|额)?$")]
    private static partial Regex Paid();
}
