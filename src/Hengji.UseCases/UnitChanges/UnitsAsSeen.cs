using Hengji.Storage.Departments;

namespace Hengji.UseCases.UnitChanges;

/// <summary>Whether a department's units, by position, still are what somebody read; asked while nobody else can change them.</summary>
public delegate bool UnitsAsSeen(IReadOnlyList<UnitEntry> units);
