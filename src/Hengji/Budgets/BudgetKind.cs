namespace Hengji.Budgets;

/// <summary>One of the four budgets (四本预算) of 预算法第五条.</summary>
public enum BudgetKind
{
    /// <summary>一般公共预算.</summary>
    GeneralPublic,

    /// <summary>政府性基金预算.</summary>
    GovernmentFund,

    /// <summary>国有资本经营预算.</summary>
    StateCapital,

    /// <summary>社会保险基金预算.</summary>
    SocialInsurance,
}
