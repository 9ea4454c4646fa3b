using Hengji.Storage.People;

namespace Hengji.UseCases.Reviewing;

/// <summary>One step of the review (审签环节的一步).</summary>
/// <param name="From">Stage it starts from.</param>
/// <param name="To">Stage it leads to.</param>
/// <param name="By">Role that may do it.</param>
/// <param name="Kind">What it is.</param>
/// <typeparam name="TStage">Stage of a unit's share or of the dossier.</typeparam>
public sealed record ReviewStep<TStage>(TStage From, TStage To, Role By, StepKind Kind)
    where TStage : struct, Enum;

/// <summary>What kind of step.</summary>
public enum StepKind
{
    /// <summary>报送、汇总: handed on by those who fill.</summary>
    HandOn,

    /// <summary>审核通过: handed on by somebody who has not filled.</summary>
    Approve,

    /// <summary>签署: handed on with a signed opinion.</summary>
    Sign,

    /// <summary>退回, with a reason.</summary>
    Return,
}
