namespace Hengji.Checks;

/// <summary>A test that a pack writes beside a rule: some cells as printed, and the verdict they must get.</summary>
/// <param name="Cells">Cells in the order written.</param>
/// <param name="Expected">The verdict.</param>
/// <param name="Place">Where the test is written.</param>
public sealed record RuleTest(ImmutableArray<RuleTestCell> Cells, Verdict Expected, SourceLocation Place);

/// <summary>One cell of a test, or a whole column of unit or list rows.</summary>
/// <param name="Name">As written: <c>total</c>, <c>control.final[vehicle]</c>, <c>units income.total</c>, <c>later.value</c>.</param>
/// <param name="Printed">The characters the form would show; one for a cell, any number for a column; empty is blank.</param>
/// <param name="IsColumn">Whether a list was written.</param>
/// <param name="Place">Where it is written.</param>
public sealed record RuleTestCell(string Name, ImmutableArray<string> Printed, bool IsColumn, SourceLocation Place);
