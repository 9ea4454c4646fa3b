using Hengji.Checks.Syntax;

namespace Hengji.Checks.Language;

/// <summary>How the language's functions are written, and how many arguments each takes.</summary>
public static class FunctionNames
{
    private static readonly ImmutableArray<(RuleFunction Function, string Name, int Fewest, int Most)> Table =
    [
        (RuleFunction.Sum, "sum", 1, int.MaxValue),
        (RuleFunction.Ratio, "ratio", 2, 2),
        (RuleFunction.Percent, "percent", 2, 2),
        (RuleFunction.Growth, "growth", 2, 2),
        (RuleFunction.Abs, "abs", 1, 1),
        (RuleFunction.Min, "min", 1, int.MaxValue),
        (RuleFunction.Max, "max", 1, int.MaxValue),
        (RuleFunction.If, "if", 3, 3),
        (RuleFunction.Previous, "prev", 1, 1),
        (RuleFunction.Count, "count", 1, 1),
        (RuleFunction.Complete, "complete", 1, 1),
        (RuleFunction.Filled, "filled", 1, 1),
        (RuleFunction.Same, "same", 2, 2),
        (RuleFunction.Band, "band", 2, 2),
        (RuleFunction.Reach, "reach", 2, 2),
        (RuleFunction.OrZero, "orzero", 1, 1),
        (RuleFunction.Not, "not", 1, 1),
    ];

    /// <summary>All names, in the order of <see cref="RuleFunction"/>.</summary>
    public static IEnumerable<string> All => Table.Select(row => row.Name);

    /// <summary>The function of this name, or null.</summary>
    public static RuleFunction? Find(string name)
    {
        foreach (var row in Table)
        {
            if (row.Name == name)
                return row.Function;
        }
        return null;
    }

    /// <summary>How the function is written.</summary>
    public static string Of(RuleFunction function) => Table.First(row => row.Function == function).Name;

    /// <summary>Fewest and most arguments.</summary>
    public static (int Fewest, int Most) Arity(RuleFunction function)
    {
        var row = Table.First(row => row.Function == function);
        return (row.Fewest, row.Most);
    }
}
