<?xml version="1.0" encoding="utf-8"?>
<!-- Keeps the comments of public members in a documentation file. "public" is the list of their names, each between semicolons. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:param name="public" />
  <xsl:output method="xml" encoding="utf-8" indent="no" />

  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()" />
    </xsl:copy>
  </xsl:template>

  <xsl:template match="member">
    <!-- "M:NewsParsing.Article.TextOf(NewsParsing.TextSpan)": the name is between the colon and the bracket, without generic arity. -->
    <xsl:variable name="name"
                  select="substring-before(concat(translate(substring-after(@name, ':'), '`', '('), '('), '(')" />
    <!-- Constructors and operators go with their type, whose list of members has them under other names. -->
    <xsl:variable name="special" select="contains($name, '.#ctor') or contains($name, '.op_')" />
    <xsl:variable name="type" select="substring-before(concat(substring-before($name, '.#ctor'), substring-before($name, '.op_'), '|'), '|')" />
    <xsl:if test="(not($special) and contains($public, concat(';', $name, ';'))) or ($special and contains($public, concat(';', $type, ';')))">
      <xsl:copy-of select="." />
      <xsl:text>&#10;        </xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template match="members/text()" />
</xsl:stylesheet>
