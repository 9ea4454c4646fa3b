namespace Hengji.Budgets;

/// <summary>Where money comes from (资金性质).</summary>
public enum FundType
{
    /// <summary>一般公共预算资金 (公共财政拨款).</summary>
    GeneralPublic,

    /// <summary>政府性基金预算资金 (政府基金拨款).</summary>
    GovernmentFund,

    /// <summary>国有资本经营预算资金.</summary>
    StateCapital,

    /// <summary>财政专户管理资金 (纳入专户管理的非税收入拨款).</summary>
    FiscalAccount,

    /// <summary>单位资金 (其他收入).</summary>
    UnitFunds,
}
