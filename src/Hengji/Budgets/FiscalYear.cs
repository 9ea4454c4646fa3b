namespace Hengji.Budgets;

/// <summary>A budget year (预算年度), 1 January to 31 December.</summary>
/// <remarks>预算法第十八条：预算年度自公历1月1日起，至12月31日止。</remarks>
public readonly record struct FiscalYear(int Value) : IComparable<FiscalYear>
{
    /// <summary>The year before.</summary>
    public FiscalYear Previous => new(Value - 1);

    /// <inheritdoc />
    public int CompareTo(FiscalYear other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
