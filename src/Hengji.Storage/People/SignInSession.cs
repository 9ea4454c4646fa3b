namespace Hengji.Storage.People;

/// <summary>A signed-in browser (会话), so that its owner can see and end it.</summary>
public sealed class SignInSession
{
    /// <summary>Random key carried in the cookie, 32 hexadecimal digits.</summary>
    public required string Id { get; init; }

    public required long PersonId { get; init; }

    public required DateTime StartedAt { get; init; }

    public DateTime LastSeenAt { get; set; }

    /// <summary>Address it came from.</summary>
    public string From { get; init; } = "";

    /// <summary>Browser as it names itself, cut to 200 characters.</summary>
    public string Browser { get; init; } = "";

    /// <summary>When it was ended by hand or by time-out; null while it lives.</summary>
    public DateTime? EndedAt { get; set; }
}
