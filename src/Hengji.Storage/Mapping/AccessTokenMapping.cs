using Hengji.Storage.People;

namespace Hengji.Storage.Mapping;

internal sealed class AccessTokenMapping : IEntityTypeConfiguration<AccessToken>
{
    public void Configure(EntityTypeBuilder<AccessToken> builder)
    {
        builder.ToTable("tokens");
        builder.Property(token => token.Name).HasMaxLength(100);
        builder.Property(token => token.SecretHash).HasMaxLength(64);
        builder.Property(token => token.Scopes).HasMaxLength(200);
        builder.HasIndex(token => token.SecretHash).IsUnique();
        builder.HasIndex(token => new { token.PersonId, token.Name }).IsUnique().HasFilter("\"RevokedAt\" IS NULL");
    }
}
