using Microsoft.AspNetCore.Identity;

namespace Hengji.Storage.People;

/// <summary>A person with an account (用户).</summary>
public sealed class Person : IdentityUser<long>
{
    /// <summary>Name as it stands beside opinions and in the audit trail.</summary>
    public required string FullName { get; set; }

    /// <summary>Post, for instance 局党组书记、局长; may be empty.</summary>
    public string Post { get; set; } = "";

    /// <summary>Whether the password was given by somebody else and must be changed before anything else.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>When the password was last changed.</summary>
    public DateTime PasswordChangedAt { get; set; }

    /// <summary>Whether the account is closed; it keeps its name in the trail for ever.</summary>
    public bool IsClosed { get; set; }
}
