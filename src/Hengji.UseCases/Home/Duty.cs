using Hengji.Storage.Dossiers;
using Hengji.Storage.People;

namespace Hengji.UseCases.Home;

/// <summary>What is to be done with a dossier or a unit's share.</summary>
public enum DutyKind
{
    /// <summary>填报并送单位负责人.</summary>
    Fill,

    /// <summary>填报部门本级各表.</summary>
    FillOwn,

    /// <summary>按退回意见更正.</summary>
    Correct,

    /// <summary>单位负责人审核并报送.</summary>
    HandIn,

    /// <summary>催报: units have not handed in yet.</summary>
    Collect,

    /// <summary>部门汇总.</summary>
    Compile,

    /// <summary>评价组意见.</summary>
    GiveOpinion,

    /// <summary>部门负责人签署.</summary>
    Sign,

    /// <summary>财政审核.</summary>
    Review,

    /// <summary>抽查复核.</summary>
    SpotCheck,

    /// <summary>公开审核.</summary>
    Publish,
}

/// <summary>Something a person owes, or waits for.</summary>
/// <param name="Kind">What.</param>
/// <param name="Dossier">Of which dossier.</param>
/// <param name="Department">Name of its department.</param>
/// <param name="Unit">Name of the unit; null for the whole dossier.</param>
/// <param name="Due">Last day; null when no deadline is known.</param>
/// <param name="WaitsFor">Names of the units that hold it up; empty when none does.</param>
/// <param name="Returned">Why it came back; null when it did not.</param>
public sealed record Duty(
    DutyKind Kind, Dossier Dossier, string Department, string? Unit, DateOnly? Due, string WaitsFor, Return? Returned)
{
    /// <summary>Role that holds it up; null when none does.</summary>
    public Role? WaitsForRole { get; init; }

    /// <summary>Whether the person can act now.</summary>
    public bool IsMine => WaitsFor.Length == 0 && WaitsForRole is null;
}

/// <summary>Why a reviewer sent something back.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="By">Who.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Cells">Addresses of the cells with a remark of their own, in order.</param>
public sealed record Return(string Reason, string By, DateTime At, ImmutableArray<string> Cells);
