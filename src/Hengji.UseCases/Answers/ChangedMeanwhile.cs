namespace Hengji.UseCases.Answers;

/// <summary>Something is no longer as the program saw it.</summary>
public sealed record ChangedMeanwhile() : Problem(
    "request.changed", "内容在您读取之后已有变动，这次没有办理。请重新读取后再办。", "It changed since you read it. Nothing was done; read it again.");
