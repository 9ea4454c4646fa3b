namespace Hengji.UseCases.UnitChanges;

/// <summary>No such unit.</summary>
public sealed record NoSuchUnit() : Problem("unit.not-found", "没有这个单位。请刷新页面后再试。", "There is no such unit. Reload the page.");

/// <summary>A unit that cannot be changed so.</summary>
public sealed record BadUnitChange(string Why, string English) : Problem("unit.invalid", Why, English);
